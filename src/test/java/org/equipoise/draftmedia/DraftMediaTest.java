package org.equipoise.draftmedia;

import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.handIn;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.review;
import static org.equipoise.drafting.DraftFixtures.revision;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.equipoise.drafting.DraftFixtures.take;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Media of drafts over the API: brought, described, refused without captions or transcript, served once published.
@QuarkusTest
class DraftMediaTest {

    private static final Path MEDIA = Path.of("decision-aids/acute-otitis-media-children/media");
    private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nMost children are well.\n";
    private static final String WORDS =
            "\"title\": \"In motion\", \"alternative\": \"A hundred faces.\", \"transcript\": \"Most children are well.\"";

    @Inject
    EntityManager database;

    @AfterEach
    void takeItOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void isServedInPartsOnceItIsPublished() throws IOException {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, content(slug)).then().statusCode(200);
        byte[] drawing = Files.readAllBytes(MEDIA.resolve("pain-after-2-to-3-days.svg"));
        keep(draft, "in-motion.svg", drawing).statusCode(200).body("type", is("image/svg+xml"));
        keep(draft, "still.svg", Files.readAllBytes(MEDIA.resolve("pain-after-2-to-3-days-still.svg")))
                .statusCode(200);
        keep(draft, "in-motion.en.vtt", CAPTIONS.getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
        describe(draft, animation("\"en\": \"in-motion.en.vtt\"", WORDS)).statusCode(200);
        as(REVIEWER)
                .get("/api/v1/drafts/{id}/files/in-motion.svg", draft)
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(drawing.length));

        handIn(draft);
        review(REVIEWER, draft, "approved", "Good").then().statusCode(200);
        take(REVIEWER, draft, "publication").then().statusCode(201);
        as(WRITER)
                .header("Range", "bytes=0-99")
                .get("/api/v1/aids/{slug}/versions/1/media/in-motion.svg", slug)
                .then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes 0-99/" + drawing.length));
    }

    @Test
    void isRefusedWithoutCaptionsTranscriptLengthOrAlternative() throws IOException {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, content(slug)).then().statusCode(200);
        keep(draft, "in-motion.svg", Files.readAllBytes(MEDIA.resolve("pain-after-2-to-3-days.svg")))
                .statusCode(200);
        keep(draft, "late.vtt", CAPTIONS.replace("00:02", "09:02").getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
        String before = revision(draft);
        describe(draft, "{\"kind\": \"animation\", \"file\": \"in-motion.svg\", \"texts\": {\"en\": {}}}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/seconds",
                                "/still",
                                "/captions/en",
                                "/texts/en/title",
                                "/texts/en/alternative",
                                "/texts/en/transcript"));
        describe(draft, animation("\"en\": \"late.vtt\"", WORDS).replace("still.svg", "no-such.svg"))
                .statusCode(400)
                .body("errors.pointer", hasItems("/still", "/captions/en"))
                .body("errors.detail", hasItem(startsWith("Line 3: ")));
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().header("ETag", before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            notes.txt     | Some notes
            film.mp4      | This is no film
            Film.mp4      | Capitals
            empty.vtt     | ''
            captions.vtt  | 00:00.000 --> 00:02.000
            script.svg    | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
            """)
    void keepsNothingThatIsNotWhatItsNameSays(String name, String bytes) {
        String draft = begin(newName());
        carelesslyKept(draft, name, bytes)
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("errors", hasSize(1));
        as(WRITER).get("/api/v1/drafts/{id}", draft).then().body("revision", is(1));
        as(WRITER).get("/api/v1/drafts/{id}/files/{file}", draft, name).then().statusCode(404);
    }

    @Test
    void takesLargerFilesThanOtherBodiesAndSaysWhereThatEnds() {
        String draft = begin(newName());
        byte[] film = new byte[3 * 1024 * 1024];
        System.arraycopy(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'}, 0, film, 0, 8);
        keep(draft, "film.mp4", film).statusCode(200).body("size", is(film.length));
        carelesslyKept(draft, "captions.vtt", "WEBVTT\n\n" + "x".repeat(2 * 1024 * 1024))
                .statusCode(400)
                .body("errors.detail", hasItem("The file is too large: at most 1 MB."));
        carelessly(WRITER)
                .header("If-Match", "*")
                .body("{\"aid\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}")
                .put("/api/v1/drafts/{id}", draft)
                .then()
                .statusCode(413);
        keep("strange-author", draft, "film.mp4", film).statusCode(404);
        keep("clinician", draft, "film.mp4", film).statusCode(403);
    }

    @Test
    void goesWithItsWordsAndItsFiles() throws IOException {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, content(slug)).then().statusCode(200);
        as(WRITER)
                .header("If-Match", revision(draft))
                .delete("/api/v1/drafts/{id}/media/pain-after-2-to-3-days", draft)
                .then()
                .statusCode(200);
        as(WRITER)
                .get("/api/v1/drafts/{id}", draft)
                .then()
                .body("content.aid.media", is((Object) null))
                .body("content.texts.en.media", is((Object) null))
                .body("content.media.size()", is(0));
        as(WRITER)
                .header("If-Match", revision(draft))
                .delete("/api/v1/drafts/{id}/media/pain-after-2-to-3-days", draft)
                .then()
                .statusCode(404);
    }

    private static String animation(String captions, String words) {
        return "{\"kind\": \"animation\", \"file\": \"in-motion.svg\", \"still\": \"still.svg\", \"seconds\": 5, \"captions\":"
                + " {" + captions + "}, \"texts\": {\"en\": {" + words + "}}}";
    }

    private static ValidatableResponse describe(String draft, String body) {
        return as(WRITER)
                .header("If-Match", revision(draft))
                .body(body)
                .put("/api/v1/drafts/{id}/media/in-motion", draft)
                .then();
    }

    private static ValidatableResponse keep(String draft, String name, byte[] bytes) {
        return keep(WRITER, draft, name, bytes);
    }

    private static ValidatableResponse keep(String author, String draft, String name, byte[] bytes) {
        return carelessly(author)
                .header("If-Match", "*")
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/api/v1/drafts/{id}/files/{file}", draft, name)
                .then();
    }

    private static ValidatableResponse carelesslyKept(String draft, String name, String bytes) {
        return keep(draft, name, bytes.getBytes(StandardCharsets.UTF_8));
    }
}
