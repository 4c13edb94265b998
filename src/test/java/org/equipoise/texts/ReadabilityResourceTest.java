package org.equipoise.texts;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReadabilityResourceTest {

    private static final String OF_STATINS = "/api/v1/aids/statins-primary-prevention/versions/1/readability";
    private static final String ENGLISH = "languages.find { it.language == 'en' }.";

    @Test
    void gradesEveryLongerTextOfALanguage() {
        given(contract())
                .get(OF_STATINS)
                .then()
                .statusCode(200)
                .body(ENGLISH + "limits.grade", is(8))
                .body(ENGLISH + "texts.pointer", hasItems("/summary", "/condition/description", "/howMade"))
                .body(
                        ENGLISH + "texts.findAll { it.measures.words >= 30 }.grades.formula.flatten()",
                        everyItem(is("flesch-kincaid")))
                .body(ENGLISH + "texts.find { it.pointer == '/summary' }.measures.words", greaterThan(30));
    }

    @Test
    void gradesAllTextsOfALanguageAsOneByBothFormulas() {
        given(contract())
                .get(OF_STATINS)
                .then()
                .body(ENGLISH + "whole.grades.formula", contains("flesch-kincaid", "smog"))
                .body(ENGLISH + "whole.grades[0].schoolGrade", lessThanOrEqualTo(8f))
                .body(ENGLISH + "whole.overLimit", is(false));
    }

    @Test
    void isSilentAboutTheWordsThatTheGlossaryExplains() {
        given(contract())
                .get("/api/v1/aids/psa-screening/versions/1/readability")
                .then()
                .statusCode(200)
                .body(ENGLISH + "texts.jargon.flatten().term", not(hasItem("biopsy")));
    }

    @Test
    void keepsForEverAndIsNotSentAgain() {
        String tag = given(contract())
                .get(OF_STATINS)
                .then()
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .header("ETag");
        given(contract())
                .header("If-None-Match", tag)
                .get(OF_STATINS)
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @ParameterizedTest(name = "{0}, version {1}: {2}")
    @CsvSource({
        "no-such-aid, 1, /problems/aid-not-found",
        "statins-primary-prevention, 99, /problems/aid-version-not-found",
        "statins-primary-prevention, newest, /problems/aid-version-not-found",
        "statins-primary-prevention, -1, /problems/aid-version-not-found"
    })
    void knowsNoOtherAidAndNoOtherVersion(String slug, String version, String problem) {
        given(contractOfResponses())
                .get("/api/v1/aids/{slug}/versions/{version}/readability", slug, version)
                .then()
                .statusCode(404)
                .body("type", is(problem));
    }
}
