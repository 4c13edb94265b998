package org.equipoise.translating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.drafting.DraftFixtures.REVIEWER;
import static org.equipoise.drafting.DraftFixtures.WRITER;
import static org.equipoise.drafting.DraftFixtures.as;
import static org.equipoise.drafting.DraftFixtures.begin;
import static org.equipoise.drafting.DraftFixtures.carelessly;
import static org.equipoise.drafting.DraftFixtures.content;
import static org.equipoise.drafting.DraftFixtures.newName;
import static org.equipoise.drafting.DraftFixtures.number;
import static org.equipoise.drafting.DraftFixtures.revision;
import static org.equipoise.drafting.DraftFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Translations in drafts over the API: what is missing, a draft, out of date, reviewed; and by whom.
@QuarkusTest
class DraftTranslationTest {

    private static final Path SPANISH = Path.of("decision-aids/acute-otitis-media-children/text/es.yaml");
    private static final String SHEET = "/api/v1/drafts/{id}/translations/es";

    @Test
    void isOfferedOnceEveryStringIsThereAndSaysWhatItTranslates() {
        String draft = begunInSpanish(newName(), true);
        List<String> unstamped = sheet(draft)
                .body("complete", is(false))
                .extract()
                .path("strings.findAll { it.state == 'unstamped' }.pointer");
        assertThat(unstamped).hasSizeGreaterThan(100);
        write(WRITER, draft, "{\"stillRight\": [\"/title\"]}")
                .statusCode(200)
                .body("complete", is(true))
                .body("strings.findAll { it.state != 'draft' }", hasSize(0));
    }

    @Test
    void becomesADraftStringByStringAndStaleWithItsSource() {
        String slug = newName();
        String draft = begunInSpanish(slug, false);
        sheet(draft).body("from", is("en")).body("strings[0].state", is("missing"));
        write(WRITER, draft, "{\"strings\": {\"/title\": \"Otitis media\", \"/notFor/0\": \"Bebés\"}}")
                .statusCode(200)
                .body("strings.find { it.pointer == '/title' }.state", is("draft"))
                .body("strings.find { it.pointer == '/notFor/0' }.state", is("draft"));

        ObjectNode changed = (ObjectNode) as(WRITER)
                .get("/api/v1/drafts/{id}", draft)
                .as(ObjectNode.class)
                .path("content");
        ((ObjectNode) changed.at("/texts/en")).put("title", "Ear infection, told anew");
        save(WRITER, draft, number(revision(draft)), changed).then().statusCode(200);
        sheet(draft).body("strings.find { it.pointer == '/title' }.state", is("stale"));
        write(WRITER, draft, "{\"stillRight\": [\"/title\"]}")
                .body("strings.find { it.pointer == '/title' }.state", is("draft"));
        write(WRITER, draft, "{\"strings\": {\"/title\": \" \"}}")
                .body("strings.find { it.pointer == '/title' }.state", is("missing"));
    }

    @Test
    void isReviewedByAnActOfSomebodyWhoWroteNothingAndByNoOther() {
        String draft = begunInSpanish(newName(), false);
        write(WRITER, draft, "{\"strings\": {\"/title\": \"Otitis media\"}}").statusCode(200);
        review(WRITER, draft, "/title").statusCode(403).body("type", is("/problems/four-eyes"));
        sheet(draft).body("strings.find { it.pointer == '/title' }.state", is("draft"));

        review(REVIEWER, draft, "/title")
                .statusCode(200)
                .body("reviewedBy.role", contains("Translator"))
                .body("strings.find { it.pointer == '/title' }.state", is("reviewed"))
                .body("strings.find { it.pointer == '/title' }.reviewer", notNullValue())
                .body("strings.find { it.pointer == '/title' }.reviewedAt", notNullValue());
        as(WRITER)
                .get("/api/v1/drafts/{id}/history", draft)
                .then()
                .body("items[0].kind", is("translation-reviewed"))
                .body("items[0].changed", contains("/texts/es/title"));

        write(WRITER, draft, "{\"strings\": {\"/title\": \"Infección de oído\"}}")
                .body("strings.find { it.pointer == '/title' }.state", is("draft"))
                .body("strings.find { it.pointer == '/title' }.reviewer", nullValue());
    }

    @Test
    void isNotCalledReviewedByWritingIt() {
        String slug = newName();
        String draft = begunInSpanish(slug, false);
        ObjectNode content = content(slug);
        content.withObject("/texts").putObject("es").put("language", "es").put("title", "Otitis");
        ObjectNode note = content.putObject("translations").putObject("es").put("from", "en");
        note.putArray("reviewedBy")
                .addObject()
                .put("role", "Nobody")
                .put("date", "2026-11-20")
                .put("document", "none");
        note.putObject("strings").put("/title", "reviewed 3fa9c2d1 77ab01fe");
        save(WRITER, draft, number(revision(draft)), content)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/translations/es/strings/~1title", "/translations/es/reviewedBy/0"));
        sheet(draft).body("reviewedBy", hasSize(0));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"strings": {"/no/such": "x"}}                 | 400 | /strings/~1no~1such
            {"strings": {"/notFor/1": "x"}}                | 400 | /strings/~1notFor~11
            {"strings": {"title": "x"}}                    | 400 | ``
            {"strings": {"/title": "x"}, "more": 1}        | 400 | /more
            """)
    void writesNothingOfWhatDoesNotFit(String body, int status, String pointer) {
        String draft = begunInSpanish(newName(), false);
        String before = revision(draft);
        ValidatableResponse answer = carelessly(WRITER)
                .header("If-Match", before)
                .body(body)
                .patch(SHEET, draft)
                .then()
                .statusCode(status);
        if (!pointer.isEmpty()) {
            answer.body("errors.pointer", hasItem(pointer));
        }
        assertThat(revision(draft)).isEqualTo(before);
    }

    @Test
    void isNotThereForTheSourceOrAnotherLanguageOrAnotherOrganisation() {
        String draft = begunInSpanish(newName(), false);
        for (String language : new String[] {"en", "fr", "no-such"}) {
            as(WRITER)
                    .get("/api/v1/drafts/{id}/translations/{language}", draft, language)
                    .then()
                    .statusCode(404);
        }
        as("strange-author").get(SHEET, draft).then().statusCode(404);
        carelessly(WRITER)
                .header("If-Match", "\"0\"")
                .body("{\"strings\": {\"/title\": \"x\"}}")
                .patch(SHEET, draft)
                .then()
                .statusCode(412);
        carelessly(REVIEWER)
                .header("If-Match", "*")
                .body("{\"strings\": [\"/title\"], \"role\": \"Translator\", \"document\": \"Notes\"}")
                .post(SHEET + "/reviews", draft)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/strings/~1title"));
    }

    private static String begunInSpanish(String slug, boolean whole) {
        String draft = begin(slug);
        ObjectNode content = content(slug);
        try {
            content.withObject("/texts")
                    .set(
                            "es",
                            whole
                                    ? new ObjectMapper(new YAMLFactory()).readTree(SPANISH.toFile())
                                    : content.objectNode().put("language", "es").put("state", "draft"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        content.putObject("translations").putObject("es").put("from", "en").putObject("strings");
        save(WRITER, draft, 1, content).then().statusCode(200);
        return draft;
    }

    private static ValidatableResponse sheet(String draft) {
        return as(WRITER).get(SHEET, draft).then().statusCode(200);
    }

    private static ValidatableResponse write(String author, String draft, String body) {
        return as(author)
                .header("If-Match", revision(draft))
                .body(body)
                .patch(SHEET, draft)
                .then();
    }

    private static ValidatableResponse review(String author, String draft, String pointer) {
        return as(author)
                .header("If-Match", revision(draft))
                .body("{\"strings\": [\"%s\"], \"role\": \"Translator\", \"document\": \"https://example.org/es\"}"
                        .formatted(pointer))
                .post(SHEET + "/reviews", draft)
                .then();
    }
}
