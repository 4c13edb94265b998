package org.equipoise.texts;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class TranslationResourceTest {

    @Inject
    AidCatalogue catalogue;

    @Inject
    EntityManager database;

    @TempDir
    Path directory;

    private String aid = "";
    private TrialAid trial;
    private int version;

    /// Spanish is whole, but the English title has changed since; Finnish lacks a title and captions; easy-read English
    /// is whole.
    @BeforeEach
    void publish() throws IOException {
        trial = TrialAid.in(directory)
                .translated("es", "La otitis de mi hijo o hija")
                .with("text/en.yaml", "Treating my child's ear infection", "Treating an ear infection")
                .translated("fi", "Korvatulehdus")
                .with("text/fi.yaml", "title: ", "# ")
                .translated("en-simple", "My child has ear pain");
        version = trial.publish(catalogue);
        aid = "/api/v1/aids/" + trial.slug();
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> trial.remove(database));
    }

    @Test
    void tellsHowFarEachTranslationHasCome() {
        given(contract())
                .get(aid + "/versions/{version}/translations", version)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("ETag", notNullValue())
                .body("sources", contains("en"))
                .body("translations.language", contains("en-simple", "es", "fi"))
                .body("translations.offered", contains(true, true, false))
                .body("translations.state", contains("draft", "draft", "draft"))
                .body("translations.counts.stale", contains(0, 1, 0))
                .body("translations[1].stale", contains("/title"))
                .body("translations.counts.missing", contains(0, 0, 2))
                .body("translations[2].missing", contains("/title", "/media/pain-after-2-to-3-days/captions"))
                .body("translations.counts.reviewed", contains(0, 0, 0))
                .body("translations.find { it.language == 'es' }.counts.draft", is(212));
    }

    @Test
    void answersAnUnchangedListWithoutItsBodyAndKnowsNoOtherVersions() {
        String list = aid + "/versions/" + version + "/translations";
        String tag = given(contract()).get(list).header("ETag");
        given(contract()).header("If-None-Match", tag).get(list).then().statusCode(304);
        given(contract()).get(aid + "/versions/99999/translations").then().statusCode(404);
        given(contract()).get(aid + "/versions/one/translations").then().statusCode(404);
        given(contract())
                .get("/api/v1/aids/no-such-aid/versions/1/translations")
                .then()
                .statusCode(404);
    }

    @Test
    void offersOnlyWholeLanguagesAndMarksWhatIsStale() {
        given(contract())
                .header("Accept-Language", "es-MX, en;q=0.5")
                .get(aid)
                .then()
                .header("Content-Language", "es")
                .body("title", is("La otitis de mi hijo o hija"))
                .body("languages", contains("en", "en-simple", "es"))
                .body("translation.from", is("en"))
                .body("translation.state", is("draft"))
                .body("translation.drafts", is(212))
                .body("translation.stale", contains("/title"));
        given(contract())
                .header("Accept-Language", "fi")
                .get(aid)
                .then()
                .header("Content-Language", "en")
                .body("$", not(hasKey("translation")));
    }

    @Test
    void handsEasyReadOnlyToThoseWhoAskForIt() {
        language("en").header("Content-Language", is("en"));
        language("en-GB").header("Content-Language", is("en"));
        language("en-simple")
                .header("Content-Language", is("en-simple"))
                .body("title", is("My child has ear pain"))
                .body("translation.stale", empty());
        language("es-simple").header("Content-Language", is("es"));
        given(contract())
                .header("Accept-Language", "es")
                .queryParam("language", "en-simple")
                .get(aid)
                .then()
                .header("Content-Language", "en-simple");
        given(contract())
                .queryParam("language", "en-simple")
                .get(aid + "/questionnaire")
                .then()
                .header("Content-Language", "en-simple");
        given(contractOfResponses())
                .queryParam("language", "x".repeat(36))
                .get(aid)
                .then()
                .statusCode(400);
    }

    @Test
    void tellsOfTheTranslationInAComparison() {
        given(contract())
                .contentType("application/json")
                .body("{\"language\": \"en-simple\"}")
                .post(aid + "/comparisons")
                .then()
                .statusCode(200)
                .body("language", is("en-simple"))
                .body("translation.from", is("en"))
                .body("translation.drafts", is(212));
        given(contract())
                .contentType("application/json")
                .body("{}")
                .post(aid + "/comparisons")
                .then()
                .body("$", not(hasKey("translation")));
    }

    @Test
    void explainsTheHardWordsOfAnAid() {
        given(contract())
                .get(aid)
                .then()
                .body("glossary.state", is("draft"))
                .body("glossary.terms.id", hasItem("antibiotic"))
                .body("glossary.terms.id", not(hasItem("warfarin")))
                .body("glossary.terms.find { it.id == 'antibiotic' }.forms", contains("antibiotics"));
    }

    private ValidatableResponse language(String acceptLanguage) {
        return given(contract())
                .header("Accept-Language", acceptLanguage)
                .get(aid)
                .then();
    }
}
