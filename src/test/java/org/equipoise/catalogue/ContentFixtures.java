package org.equipoise.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.riskmodel.RiskModelFixtures;

/// Shipped aids as content that a test changes.
public final class ContentFixtures {

    private ContentFixtures() {}

    /// An aid's files as they stand, before anything is made of them.
    public record Files(ObjectNode aid, ObjectNode text) {

        public AidContent content() {
            return AidContent.of(aid, Map.of("en", text), RiskModelFixtures.contents());
        }

        public Aid read() {
            return content().read();
        }

        /// A cell of the aid, by the ids of its row and its option.
        public ObjectNode cell(String row, String option) {
            return (ObjectNode) row(row).path("cells").path(option);
        }

        public ObjectNode row(String id) {
            for (JsonNode row : aid.path("attributes")) {
                if (row.path("id").asText().equals(id)) {
                    return (ObjectNode) row;
                }
            }
            throw new IllegalArgumentException(id);
        }

        /// Words of the text, by the steps that lead to them.
        public ObjectNode words(String... steps) {
            JsonNode node = text;
            for (String step : steps) {
                node = node.path(step);
            }
            return (ObjectNode) node;
        }
    }

    public static Files files(String slug) {
        Path folder = Path.of("decision-aids", slug);
        return new Files(yaml(folder.resolve("aid.yaml")), yaml(folder.resolve("text/en.yaml")));
    }

    public static Aid changed(String slug, Consumer<Files> change) {
        Files files = files(slug);
        change.accept(files);
        return files.read();
    }

    /// The statins aid under another name, changed.
    public static AidContent statinsAs(String slug, Consumer<Files> change) {
        Files files = files("statins-primary-prevention");
        files.aid().put("slug", slug);
        change.accept(files);
        return files.content();
    }

    private static ObjectNode yaml(Path file) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
