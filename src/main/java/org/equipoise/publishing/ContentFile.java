package org.equipoise.publishing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One YAML file of an aid, read so that every place in it still knows its line.
record ContentFile(String name, JsonNode tree) {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    /// What came of reading a file.
    sealed interface Reading {
        record Read(ContentFile file) implements Reading {}

        record Unreadable(Finding finding) implements Reading {}
    }

    static Reading read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            JsonNode tree = JsonNodes.readTree(YAML, in, LocationJsonNodeFactoryFactory.getInstance());
            return tree == null || !tree.isObject()
                    ? new Reading.Unreadable(new Finding(name, 1, "", "the file holds no members"))
                    : new Reading.Read(new ContentFile(name, tree));
        } catch (IllegalArgumentException malformed) {
            // The library wraps what the parser throws.
            return new Reading.Unreadable(unreadable(name, malformed.getCause()));
        } catch (IOException e) {
            return new Reading.Unreadable(new Finding(name, 0, "", "the file cannot be read"));
        }
    }

    private static Finding unreadable(String name, @Nullable Throwable cause) {
        if (cause instanceof JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            String reason = malformed.getOriginalMessage().lines().findFirst().orElse("");
            return new Finding(name, at == null ? 0 : at.getLineNr(), "", "not readable as YAML: " + reason);
        }
        return new Finding(name, 0, "", "not readable as YAML");
    }

    /// Everything in which the file does not fit the schema.
    List<Finding> check(Schema schema) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> finding(pointer(error.getInstanceLocation().toString()), error.getMessage()))
                .distinct()
                .toList();
    }

    Finding finding(String pointer, String reason) {
        return finding(pointer, reason, "");
    }

    Finding finding(String pointer, String reason, String mend) {
        return new Finding(name, line(pointer), pointer, reason, mend);
    }

    /// The line of a place, or of the nearest one around it that exists.
    private int line(String pointer) {
        for (JsonPointer at = JsonPointer.compile(pointer); at != null; at = at.head()) {
            JsonNode node = tree.at(at);
            if (!node.isMissingNode()) {
                JsonLocation location = JsonNodes.tokenStreamLocationOf(node);
                return location == null ? 0 : location.getLineNr();
            }
        }
        return 0;
    }

    private static String pointer(String location) {
        return location.equals("/") ? "" : location;
    }
}
