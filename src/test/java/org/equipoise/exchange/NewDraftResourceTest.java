package org.equipoise.exchange;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.identity.SignedIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveFixtures;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Drafts of what comes from elsewhere: published versions to adapt, and archives.
@QuarkusTest
class NewDraftResourceTest {

    @Inject
    EntityManager listings;

    @AfterEach
    void takeThemOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(listings, "trial-%"));
    }

    private static final String ADAPTATIONS = "/api/v1/aids/statins-primary-prevention/versions/1/adaptations";
    private static final String IMPORTS = "/api/v1/aids/imports";

    @Test
    void beginsAnAdaptationWithItsProvenance() {
        String slug = newName();
        String hash = given(contract())
                .get("/api/v1/aids/statins-primary-prevention/versions/1")
                .path("hash");
        String draft = given(contract())
                .spec(as("author"))
                .contentType("application/json")
                .body(Map.of("slug", slug, "by", "Our clinic"))
                .post(ADAPTATIONS)
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/drafts/"))
                .body("slug", is(slug))
                .extract()
                .header("Location");
        given(contract())
                .spec(as("author"))
                .get(draft)
                .then()
                .statusCode(200)
                .body("content.aid.slug", is(slug))
                .body("content.aid.adaptedFrom.hash", is(hash))
                .body("content.aid.adaptedFrom.by", is("Our clinic"));
    }

    @Test
    void keepsTranslationsAndMediaInAnAdaptation() {
        String draft = given(contract())
                .spec(as("author"))
                .contentType("application/json")
                .body(Map.of("slug", newName(), "by", "Our clinic"))
                .post(ADAPTATIONS.replace("statins-primary-prevention", "acute-otitis-media-children"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given(contract())
                .spec(as("author"))
                .get("/api/v1/drafts/{id}", draft)
                .then()
                .body("content.translations.es.from", is("en"))
                .body("content.translations.es.strings", hasKey("/title"))
                .body("content.media", hasKey("pain-after-2-to-3-days.svg"));
        given(contract())
                .spec(as("author"))
                .post("/api/v1/drafts/{id}/checks", draft)
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @Test
    void takesNoNameThatIsTakenAndNoStrangerForAnAuthor() {
        Map<String, String> taken = Map.of("slug", "knee-osteoarthritis", "by", "Our clinic");
        given(contract())
                .spec(as("author"))
                .contentType("application/json")
                .body(taken)
                .post(ADAPTATIONS)
                .then()
                .statusCode(409);
        given(contract())
                .spec(as("clinician"))
                .contentType("application/json")
                .body(taken)
                .post(ADAPTATIONS)
                .then()
                .statusCode(403);
        given(contractOfResponses())
                .spec(as("author"))
                .contentType("application/json")
                .body(Map.of("slug", "No Name", "by", ""))
                .post(ADAPTATIONS)
                .then()
                .statusCode(400);
        given(contract())
                .spec(as("author"))
                .contentType("application/json")
                .body(taken)
                .post(ADAPTATIONS.replace("/1/", "/99/"))
                .then()
                .statusCode(404);
    }

    @Test
    void makesADraftOfAnArchive() {
        String slug = newName();
        byte[] archive =
                Archive.of(slug, 7, ArchiveFixtures.named(slug), List.of()).bytes();
        given(contract())
                .spec(as("author"))
                .contentType(Archive.MEDIA_TYPE)
                .body(archive)
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .body("slug", is(slug));
        given(contract()).get("/api/v1/aids/{slug}", slug).then().statusCode(404);
    }

    @Test
    void refusesByNameWhatIsNotWhole() {
        byte[] archive = ArchiveFixtures.statins().bytes();
        archive[archive.length / 2] ^= 1;
        given(contract())
                .spec(as("author"))
                .contentType(Archive.MEDIA_TYPE)
                .body(archive)
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/archive-refused"));
        given(contract())
                .spec(as("author"))
                .contentType(Archive.MEDIA_TYPE)
                .body("no archive".getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(422)
                .body("detail", containsString("no ZIP file"));
    }

    @Test
    void saysThatAnAidIsNoAdaptation() {
        given(contract())
                .get("/api/v1/aids/statins-primary-prevention/versions/1/upstream")
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-not-adapted"));
    }

    private static String newName() {
        return "trial-" + UUID.randomUUID();
    }
}
