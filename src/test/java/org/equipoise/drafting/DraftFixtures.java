package org.equipoise.drafting;

import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.signedIn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.equipoise.media.MediaStore;

/// Drafts of the demonstration organisation, with the words and numbers of a real aid under a name of their own.
public final class DraftFixtures {

    public static final String WRITER = "author";
    public static final String REVIEWER = "second-author";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Path EAR_INFECTION = Path.of("decision-aids/acute-otitis-media-children");
    private static final AtomicInteger NAMES = new AtomicInteger();

    private DraftFixtures() {}

    public static RequestSpecification as(String author) {
        return signedIn(contract(), author);
    }

    /// For requests that are wrong on purpose.
    public static RequestSpecification carelessly(String author) {
        return signedIn(contractOfResponses(), author);
    }

    /// A name that no other test has.
    public static String newName() {
        return "drafted-" + NAMES.incrementAndGet();
    }

    /// The aid on ear infections, under another name, with the media that are kept for it.
    public static ObjectNode content(String slug) {
        try {
            ObjectNode content = YAML.createObjectNode();
            ObjectNode aid =
                    (ObjectNode) YAML.readTree(EAR_INFECTION.resolve("aid.yaml").toFile());
            content.set("aid", aid.put("slug", slug));
            content.putObject("texts")
                    .set(
                            "en",
                            YAML.readTree(EAR_INFECTION.resolve("text/en.yaml").toFile()));
            ObjectNode media = content.putObject("media");
            for (Path file : files(EAR_INFECTION.resolve("media"))) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    media.putObject(String.valueOf(file.getFileName())).put("hash", MediaStore.hash(bytes));
                }
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    public static ObjectNode titled(String slug, String title) {
        ObjectNode content = content(slug);
        content.withObject("/texts/en").put("title", title);
        return content;
    }

    public static String begin(String slug) {
        return as(WRITER)
                .body("{\"slug\": \"%s\", \"title\": \"Ear infection\"}".formatted(slug))
                .post("/api/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response save(String author, String draft, long revision, JsonNode content) {
        return as(author)
                .header("If-Match", "\"" + revision + "\"")
                .body(content.toString())
                .put("/api/v1/drafts/{id}", draft);
    }

    public static Response take(String author, String draft, String step) {
        return as(author).header("If-Match", revision(draft)).post("/api/v1/drafts/{id}/" + step, draft);
    }

    public static Response review(String author, String draft, String verdict, String note) {
        return as(author)
                .header("If-Match", revision(draft))
                .body("{\"verdict\": \"%s\", \"note\": \"%s\"}".formatted(verdict, note))
                .post("/api/v1/drafts/{id}/reviews", draft);
    }

    public static String revision(String draft) {
        return as(WRITER).get("/api/v1/drafts/{id}", draft).header("ETag");
    }

    /// A draft that the writer wrote and the reviewer approved.
    public static String approved(String slug) {
        String draft = begin(slug);
        save(WRITER, draft, number(revision(draft)), content(slug)).then().statusCode(200);
        handIn(draft);
        review(REVIEWER, draft, "approved", "Good").then().statusCode(200);
        return draft;
    }

    public static void handIn(String draft) {
        take(WRITER, draft, "checks").then().statusCode(200);
        take(WRITER, draft, "submissions").then().statusCode(200);
    }

    /// An approved draft that the reviewer has published.
    public static String published(String slug) {
        String draft = approved(slug);
        take(REVIEWER, draft, "publication").then().statusCode(201);
        return draft;
    }

    public static long number(String tag) {
        return Long.parseLong(tag.replace("\"", ""));
    }
}
