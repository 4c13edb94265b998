package org.equipoise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.handIn;
import static org.equipoise.drafting.DraftFixtures.review;
import static org.equipoise.drafting.DraftFixtures.take;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveFixtures;
import org.equipoise.archive.ArchiveReading;
import org.equipoise.archive.Enclosed;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.media.MediaStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes in an archive is published unchanged, hash for hash, whatever is loaded here.
@QuarkusTest
class ImportedContentTest {

    @Inject
    EntityManager listings;

    @AfterEach
    void takeThemOutOfTheLists() {
        QuarkusTransaction.requiringNew().run(() -> TrialAid.unlist(listings, "trial-%"));
    }

    private static final String DRAWING = "pain-after-2-to-3-days.svg";
    private static final String STILL = "pain-after-2-to-3-days-still.svg";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @TempDir
    Path directory;

    @Inject
    MediaStore store;

    @Test
    void publishesTextsTranslationsExplainedWordsAndMediaHashForHash() throws IOException {
        TrialAid aid = drawnAnew().inAllLanguages();
        AidContent content =
                new AidContent(aid.content().document().replaceFirst("\"meaning\":\"", "\"meaning\":\"Elsewhere: "));
        Archive archive = Archive.of(aid.slug(), 7, content, aid.media());

        published(archive);

        Archive again = exported(aid.slug());
        assertThat(again.content()).isEqualTo(content);
        for (Enclosed file : archive.enclosed()) {
            assertThat(again.enclosed())
                    .filteredOn(each -> each.name().equals(file.name()))
                    .singleElement()
                    .satisfies(each -> assertThat(each.bytes()).isEqualTo(file.bytes()));
        }
        as(WRITER).get("/api/v1/aids/{slug}/versions/1", aid.slug()).then().body("hash", is(content.hash()));
    }

    @Test
    void publishesItsOwnRiskModelHashForHash() throws IOException {
        String slug = "trial-" + UUID.randomUUID();
        AidContent content = new AidContent(
                ArchiveFixtures.named(slug).document().replace("\"licence\":\"", "\"licence\":\"As elsewhere. "));

        published(Archive.of(slug, 1, content, List.of()));

        assertThat(exported(slug).content()).isEqualTo(content);
    }

    @Test
    void refusesByNameWhatIsMissingAndKeepsNothing() throws IOException {
        TrialAid aid = drawnAnew();
        List<Enclosed> without = aid.media().stream()
                .filter(file -> !file.name().endsWith("/" + DRAWING))
                .toList();

        imported(Archive.of(aid.slug(), 1, aid.content(), without))
                .then()
                .statusCode(422)
                .body("type", is("/problems/archive-refused"))
                .body("detail", containsString("there is no file media/" + DRAWING));
        as(WRITER)
                .get("/api/v1/drafts?pageSize=100")
                .then()
                .body("items.findAll { it.slug == '%s' }.size()".formatted(aid.slug()), is(0));
    }

    @Test
    void keepsNoMediaOfAnArchiveThatIsRefused() throws IOException {
        TrialAid aid = drawnAnew();
        List<Enclosed> media = new ArrayList<>(aid.media());
        media.add(new Enclosed("media/film.mp4", new byte[1]));

        imported(Archive.of(aid.slug(), 1, aid.content(), media))
                .then()
                .statusCode(422)
                .body("detail", containsString("media/film.mp4"));
        assertThat(store.size(aid.content().read().media().file(DRAWING).hash()))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoAidAtAll() {
        imported(Archive.of("no-aid", 1, new AidContent("{}"), List.of()))
                .then()
                .statusCode(422);
        imported(Archive.of("no-aid", 1, new AidContent("[]"), List.of()))
                .then()
                .statusCode(422);
        imported(Archive.of("no-aid", 1, new AidContent("{\"aid\":{\"media\":[1]},\"texts\":{\"en\":{}}}"), List.of()))
                .then()
                .statusCode(422);
        imported(Archive.of("../no aid", 1, ArchiveFixtures.named("no-aid"), List.of()))
                .then()
                .statusCode(422);
    }

    @Test
    void takesMediaThatAreLargerThanAnyOtherBody() throws IOException {
        TrialAid aid = drawnAnew().with("aid.yaml", STILL, "still.png");
        byte[] picture = new byte[3 << 20];
        new Random().nextBytes(picture);
        System.arraycopy(PNG, 0, picture, 0, PNG.length);
        Files.write(aid.folder().resolve("media/still.png"), picture);
        Files.delete(aid.folder().resolve("media").resolve(STILL));

        published(Archive.of(aid.slug(), 1, aid.content(), aid.media()));

        assertThat(exported(aid.slug()).enclosed()).anyMatch(file -> Arrays.equals(file.bytes(), picture));
    }

    @Test
    void refusesWhatIsLargerThanAnyArchiveHoweverItIsSent() {
        byte[] large = new byte[Archive.LARGEST + 1];
        for (Object body : List.of(large, new ByteArrayInputStream(large))) {
            RequestSpecification sent = carelessly(WRITER).contentType(Archive.MEDIA_TYPE);
            (body instanceof byte[] bytes ? sent.body(bytes) : sent.body((InputStream) body))
                    .post("/api/v1/aids/imports")
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/too-large"));
        }
    }

    /// With a drawing that nobody else has, so that it is not kept here already.
    private TrialAid drawnAnew() throws IOException {
        String colour = "#%06x".formatted(UUID.randomUUID().hashCode() & 0xffffff);
        return TrialAid.in(directory).with("media/" + DRAWING, "#ffffff", colour);
    }

    private static Response imported(Archive archive) {
        return as(WRITER).contentType(Archive.MEDIA_TYPE).body(archive.bytes()).post("/api/v1/aids/imports");
    }

    private static void published(Archive archive) {
        String draft = imported(archive).then().statusCode(201).extract().path("id");
        handIn(draft);
        review(REVIEWER, draft, "approved", "").then().statusCode(200);
        take(REVIEWER, draft, "publication").then().statusCode(201);
    }

    private static Archive exported(String slug) throws IOException {
        byte[] bytes =
                as(WRITER).get("/api/v1/aids/{slug}/versions/1/archive", slug).asByteArray();
        return ((ArchiveReading.Whole) Archive.read(new ByteArrayInputStream(bytes))).archive();
    }
}
