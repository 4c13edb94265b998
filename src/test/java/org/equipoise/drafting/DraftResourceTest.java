package org.equipoise.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.equipoise.drafting.DraftFixtures.titled;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Beginning, reading and writing drafts: what is kept, and what is refused.
@QuarkusTest
class DraftResourceTest {

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void beginsOnceUnderOneKey() {
        String body = "{\"slug\": \"%s\", \"title\": \"Ear infection\"}".formatted(newName());
        String key = UUID.randomUUID().toString();
        String first = beginWith(key, body);
        assertThat(beginWith(key, body)).isEqualTo(first);
    }

    @Test
    void worksOnAnAidInOneDraftAtATime() {
        String slug = newName();
        String draft = begin(slug);
        as(WRITER)
                .body("{\"slug\": \"%s\", \"title\": \"Again\"}".formatted(slug))
                .post("/api/v1/drafts")
                .then()
                .statusCode(409)
                .body("type", is("/problems/draft-already-open"))
                .body("detail", is("It is at /api/v1/drafts/%s.".formatted(draft)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"slug": "statins-primary-prevention", "title": "Mine"} | 409 | /problems/aid-name-taken
            {"from": {"slug": "statins-primary-prevention"}}        | 409 | /problems/aid-name-taken
            {"from": {"slug": "no-such-aid"}}                       | 404 | /problems/aid-not-found
            """)
    void leavesTheInstallationsAidsToTheInstallation(String body, int status, String type) {
        as(WRITER).body(body).post("/api/v1/drafts").then().statusCode(status).body("type", is(type));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"slug": "Ear Pain", "title": "A"}                  | /slug
            {"slug": "-ear", "title": "A"}                      | /slug
            {"slug": "ear-pain"}                                | /title
            {"slug": "ear-pain", "title": " "}                  | /title
            {"slug": "ear-pain", "title": "a\\nb"}              | /title
            {"title": "A"}                                      | /slug
            {"from": {}}                                        | /from/slug
            {"from": {"slug": "ear-pain", "version": 0}}        | /from/version
            {"from": {"slug": "ear-pain"}, "title": "A"}        | /from
            {"slug": "ear-pain", "title": "A", "owner": "us"}   | /owner
            """)
    void beginsNothingWithWhatDoesNotFit(String body, String pointer) {
        carelessly(WRITER)
                .body(body)
                .post("/api/v1/drafts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            []                                                                   | ``
            {"aid": {"slug": "SLUG"}}                                            | /texts
            {"texts": {}}                                                        | /aid/slug
            {"aid": {"slug": "another"}, "texts": {}}                            | /aid/slug
            {"aid": {"slug": "SLUG"}, "texts": {"English": {}}}                  | /texts/English
            {"aid": {"slug": "SLUG"}, "texts": {"a/b~c": {}}}                    | /texts/a~1b~0c
            {"aid": {"slug": "SLUG"}, "texts": {"en": 7}}                        | /texts/en
            {"aid": {"slug": "SLUG", "x": [1e999]}, "texts": {}}                 | /aid/x/0
            {"aid": {"slug": "SLUG", "x": "\\u0000"}, "texts": {}}               | /aid/x
            {"aid": {"slug": "SLUG"}, "texts": {}, "history": {}}                | /history
            """)
    void keepsNothingOfWhatIsNoDraft(String body, String pointer) {
        String slug = newName();
        String draft = begin(slug);
        carelessly(WRITER)
                .header("If-Match", "\"1\"")
                .body(body.replace("SLUG", slug))
                .put("/api/v1/drafts/{id}", draft)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().body("revision", is(1));
    }

    /// Keys and values that no content file has, where the checks look.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"slug\": \"SLUG\", \"\": {\"/\": 1}, \"~0/~1\": [[]], \"#\": {\"$ref\": \"#\"}}",
                "{\"slug\": \"SLUG\", \"options\": {\"id\": []}, \"attributes\": [null, 7, [\"\"]]}",
                "{\"slug\": \"SLUG\", \"attributes\": [{\"id\": \"a/b\", \"cells\": {\"~\": {\"estimate\": \"x\"}}}]}",
                "{\"slug\": \"SLUG\", \"reviewBy\": 7, \"evidence\": [], \"baselines\": [{\"model\": {\"id\": {}}}]}",
                "{\"slug\": \"SLUG\", \"readingGrade\": 1.5e300, \"test\": null}",
            })
    void findsFaultWithoutFailingWhateverIsWritten(String aid) {
        String slug = newName();
        String draft = begin(slug);
        as(WRITER)
                .header("If-Match", "\"1\"")
                .body("{\"aid\": %s, \"texts\": {\"en\": {\"~/\": {\"\": 1}}}}".formatted(aid.replace("SLUG", slug)))
                .put("/api/v1/drafts/{id}", draft)
                .then()
                .statusCode(200);
        as(WRITER)
                .post("/api/v1/drafts/{id}/checks", draft)
                .then()
                .statusCode(200)
                .body("state", is("draft"))
                .body("findings.pointer", hasItems(startsWith("/aid"), startsWith("/texts/en")));
    }

    @Test
    void pointsAtTheSamePlacesAsTheChecksOfFolders() {
        String slug = newName();
        String draft = begin(slug);
        ObjectNode content = content(slug);
        ((ObjectNode) content.at("/aid/sources/0")).put("id", "renamed");
        ((ObjectNode) content.at("/texts/en")).put("language", "fr");
        save(WRITER, draft, 1, content).then().statusCode(200);
        as(WRITER)
                .post("/api/v1/drafts/{id}/checks", draft)
                .then()
                .body("findings.pointer", hasItem("/texts/en/language"))
                .body("findings.pointer", hasItem(matchesPattern("/aid/attributes/\\d+/cells/[a-z-]+/sources/0")))
                .body("findings.reason", hasItem(startsWith("there is no source")));
    }

    @Test
    void losesNothingToAStaleSave() {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, titled(slug, "The first")).then().statusCode(200).header("ETag", "\"2\"");
        save("second-author", draft, 1, titled(slug, "The second"))
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale-edit"));
        as(WRITER)
                .body(content(slug).toString())
                .put("/api/v1/drafts/{id}", draft)
                .then()
                .statusCode(428);
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().body("title", is("The first"));
    }

    private static String beginWith(String key, String body) {
        return as(WRITER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
