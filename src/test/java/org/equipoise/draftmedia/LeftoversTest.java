package org.equipoise.draftmedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.handIn;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.review;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.equipoise.drafting.DraftFixtures.take;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.equipoise.MovableClock;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.media.MediaStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Files that were brought and that nothing names any more go after a week; all others stay.
@QuarkusTest
class LeftoversTest {

    private static final String STRANGER = "strange-author";
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>%s</title><path d="M0 0h9v9z"/></svg>
            """;

    @Inject
    MediaStore store;

    @Inject
    EntityManager database;

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(database, "drafted-%"));
    }

    @Test
    void goAWeekAfterNothingNamesThemAnyMore() throws IOException {
        String draft = begin(newName());
        String drawing = brought(draft, "still.svg", DRAWING.formatted(draft + " first"));
        MovableClock.set("P30D");
        String instead = brought(draft, "still.svg", DRAWING.formatted(draft + " instead"));
        MovableClock.set("P36D");
        brought(draft, "other.svg", DRAWING.formatted(draft + " third"));
        assertThat(store.size(drawing)).isPresent();

        MovableClock.set("P38D");
        brought(draft, "other.svg", DRAWING.formatted(draft + " fourth"));
        assertThat(store.size(drawing)).isEmpty();
        assertThat(parts(drawing)).isZero();
        assertThat(store.size(instead)).isPresent();
        assertThat(parts(instead)).isPositive();
    }

    @Test
    void stayAsLongAsADraftOfAnyOrganisationNamesThem() throws IOException {
        String draft = begin(newName());
        String drawing = DRAWING.formatted(draft);
        String shared = brought(draft, "still.svg", drawing);
        String elsewhere = as(STRANGER)
                .body("{\"slug\": \"%s\", \"title\": \"Ear infection\"}".formatted(newName()))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        brought(STRANGER, elsewhere, "same.svg", drawing);
        brought(draft, "still.svg", DRAWING.formatted(draft + " instead"));

        MovableClock.set("P30D");
        brought(draft, "other.svg", DRAWING.formatted(draft + " other"));
        assertThat(store.size(shared)).isPresent();

        brought(STRANGER, elsewhere, "same.svg", DRAWING.formatted(draft + " theirs"));
        MovableClock.set("P38D");
        brought(draft, "other.svg", DRAWING.formatted(draft + " yet another"));
        assertThat(store.size(shared)).isEmpty();
    }

    @Test
    void areNotLookedForWhereADraftNamesNoHash() {
        String slug = newName();
        String draft = begin(slug);
        ObjectNode content = content(slug);
        content.withObject("/media").putObject("film.mp4").put("hash", "x".repeat(300));
        content.withObject("/media").putObject("other.mp4").put("hash", "\u0000");
        content.withObject("/media").putObject("third.mp4").put("hash", 7);
        carelessly(WRITER)
                .header("If-Match", "*")
                .body(content.toString())
                .put("/api/v1/drafts/{id}", draft)
                .then()
                .statusCode(lessThan(500));
    }

    @Test
    void stayForGoodOnceAVersionIsPublishedThatNamesThem() throws IOException {
        String slug = newName();
        String draft = begin(slug);
        save(WRITER, draft, 1, content(slug)).then().statusCode(200);
        String drawing = brought(draft, "in-motion.svg", DRAWING.formatted(slug + " in motion"));
        String still = brought(draft, "still.svg", DRAWING.formatted(slug + " still"));
        String captions = brought(draft, "in-motion.en.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\n%s\n".formatted(slug));
        carelessly(WRITER)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("""
                        {"kind": "animation", "file": "in-motion.svg", "seconds": 3, "still": "still.svg",
                         "captions": {"en": "in-motion.en.vtt"},
                         "texts": {"en": {"title": "In motion", "alternative": "A square.", "transcript": "%s"}}}
                        """.formatted(slug))
                .put("/api/v1/drafts/{id}/media/in-motion", draft)
                .then()
                .statusCode(200);
        handIn(draft);
        review(REVIEWER, draft, "approved", "Good").then().statusCode(200);
        take(REVIEWER, draft, "publication").then().statusCode(201);

        String next = begin(newName());
        for (int days = 8; days < 40; days += 8) {
            MovableClock.set("P" + days + "D");
            brought(next, "other.svg", DRAWING.formatted(next + days));
        }
        assertThat(drawing).isNotEqualTo(still);
        assertThat(store.size(drawing)).isPresent();
        assertThat(store.size(still)).isPresent();
        assertThat(store.size(captions)).isPresent();
    }

    private static String brought(String draft, String name, String content) throws IOException {
        return brought(WRITER, draft, name, content);
    }

    private static String brought(String author, String draft, String name, String content) throws IOException {
        carelessly(author)
                .header("If-Match", "*")
                .contentType("application/octet-stream")
                .body(content.getBytes(UTF_8))
                .put("/api/v1/drafts/{id}/files/{file}", draft, name)
                .then()
                .statusCode(200);
        return MediaStore.hash(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private long parts(String hash) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(
                                "select count(*) from MediaPartEntity where id.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult());
    }
}
