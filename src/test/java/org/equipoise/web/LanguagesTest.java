package org.equipoise.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.equipoise.catalogue.AidCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which language whoever asks is answered, and how that is said.
@QuarkusTest
@TestProfile(InLanguages.class)
class LanguagesTest {

    private static final String AID = "/aids/" + InLanguages.AID;
    private static final String IN_ENGLISH = "/aids/" + InLanguages.IN_ENGLISH;

    @Inject
    AidCatalogue catalogue;

    @BeforeEach
    void publish() {
        InLanguages.publish(catalogue);
    }

    @ParameterizedTest(name = "{0} and ?language={1} are answered in {2}")
    @CsvSource({
        "'', '', en, ltr",
        "en-GB, '', en, ltr",
        "'es-MX,es;q=0.8', '', es, ltr",
        "ar-EG, '', ar, rtl",
        "'fi,ar;q=0.5', '', ar, rtl",
        "es, ar, ar, rtl",
        "ar, en-simple, en-simple, ltr",
        "es, fi, es, ltr",
        "es, <script>, es, ltr",
        "'*', '', en, ltr"
    })
    void answersInTheLanguageThatFits(String acceptLanguage, String chosen, String language, String direction) {
        read(AID, acceptLanguage, chosen)
                .statusCode(200)
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body("html.@lang", is(language))
                .body("html.@dir", is(direction));
    }

    @Test
    void offersTheLanguagesThatTheAidHasAndNoOthers() {
        read(AID, "en", "")
                .body(allOf(
                        containsString("href=\"%s?language=es\"".formatted(AID)),
                        containsString("href=\"%s?language=ar\"".formatted(AID)),
                        containsString("href=\"%s?language=en-simple\"".formatted(AID)),
                        containsString(">Easy read</a>"),
                        containsString(">العربية</a>"),
                        not(containsString("language=fi"))));
        read(IN_ENGLISH, "en", "").body(not(containsString("?language=")));
    }

    @Test
    void keepsAChosenLanguageInItsLinks() {
        read(AID, "en", "es").body(containsString("class=\"govuk-back-link\" href=\"/?language=es\""));
        read("/", "en", "es")
                .body(allOf(
                        containsString("href=\"%s?language=es\"".formatted(AID)),
                        containsString("<input type=\"hidden\" name=\"language\" value=\"es\">")));
        read("/", "es", "").body(not(containsString(AID + "?")));
    }

    @Test
    void keepsASearchWhenTheLanguageChanges() {
        given().accept("text/html")
                .queryParam("q", "pain & \"ear\"")
                .get("/")
                .then()
                .body(containsString("href=\"/?q=pain+%26+%22ear%22&amp;language=es\""));
    }

    @Test
    void tellsAReaderInTheirLanguageWhereTheAidLacksIt() {
        read(IN_ENGLISH, "es", "")
                .header("Content-Language", "en")
                .body(containsString("lang=\"es\" dir=\"ltr\"><p>Esta guía para decidir todavía no está en español."))
                .body(containsString("La lee usted en inglés."));
        read(IN_ENGLISH, "en", "ar")
                .header("Content-Language", "en")
                .body(containsString("lang=\"ar\" dir=\"rtl\""))
                .body(containsString("الإنجليزية"));
        read(AID, "fi", "")
                .body(containsString("This decision aid is not there in Finnish yet. You read it in English."));
        read(AID, "es", "").body(not(containsString("todavía no está en")));
    }

    @Test
    void listsAnAidInEnglishAmongOthersInTheReadersLanguage() {
        read("/", "ar", "")
                .header("Content-Language", "ar")
                .body(containsString("ألم الأذن عند الأطفال"))
                .body(containsString("<div lang=\"en\" dir=\"ltr\">"))
                .body(containsString("هذا الدليل غير متوفر بعد باللغة"));
    }

    @ParameterizedTest
    @CsvSource({"es, No existe esa guía para decidir", "ar, لا يوجد دليل قرار كهذا", "en, There is no such decision aid"
    })
    void tellsARefusalInTheReadersLanguage(String language, String title) {
        read("/aids/no-such-aid", language, "")
                .statusCode(404)
                .header("Content-Language", language)
                .body(containsString("<h1 class=\"govuk-heading-l\">%s</h1>".formatted(title)));
        read("/problems/aid-not-found", language, "").statusCode(200).body(containsString(title));
    }

    private static ValidatableResponse read(String path, String acceptLanguage, String chosen) {
        var request = given().accept("text/html");
        if (!acceptLanguage.isEmpty()) {
            request.header("Accept-Language", acceptLanguage);
        }
        if (!chosen.isEmpty()) {
            request.queryParam("language", chosen);
        }
        return request.get(path).then();
    }
}
