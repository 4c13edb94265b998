package org.equipoise.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;

/// A service with two small aids alone: one in English, easy English, Spanish and Arabic, and one in English.
public class InLanguages implements QuarkusTestProfile {

    static final String AID = "ear-pain-in-languages";
    static final String IN_ENGLISH = "ear-pain-in-english";

    private static final Path FOLDER = Path.of("src/test/resources/aids", AID);

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            return Map.of(
                    "equipoise.aids.shipped",
                    "false",
                    "equipoise.database.directory",
                    Files.createTempDirectory(Path.of("target"), "in-languages-")
                            .toAbsolutePath()
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void publish(AidCatalogue catalogue) {
        Map<String, JsonNode> texts = new LinkedHashMap<>();
        List.of("en", "en-simple", "es", "ar").forEach(tag -> texts.put(tag, yaml("text/%s.yaml".formatted(tag))));
        ObjectNode aid = (ObjectNode) yaml("aid.yaml");
        catalogue.publish(AidContent.of(aid, texts));
        catalogue.publish(AidContent.of(aid.put("slug", IN_ENGLISH), Map.of("en", yaml("text/en.yaml"))));
    }

    private static JsonNode yaml(String file) {
        try {
            return new YAMLMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
