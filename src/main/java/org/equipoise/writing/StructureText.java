package org.equipoise.writing;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import org.equipoise.draftcontent.DraftContent;

/// The structure of a draft as text: written as YAML, read as YAML or JSON.
final class StructureText {

    /// What came of reading what an author typed.
    sealed interface Reading {
        record Read(DraftContent content) implements Reading {}

        record Unreadable(String reason) implements Reading {}
    }

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private StructureText() {}

    /// As JSON where YAML would be read back as something else.
    static String of(DraftContent content) {
        try {
            String yaml = YAML.writeValueAsString(content.aid());
            return content.aid().equals(YAML.readTree(yaml))
                    ? yaml
                    : content.aid().toPrettyString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The content with its structure replaced.
    static Reading read(String text, DraftContent content) {
        try {
            JsonNode aid = YAML.readTree(text);
            if (aid == null || !aid.isObject()) {
                return new Reading.Unreadable("There are no members, such as slug: my-aid.");
            }
            ObjectNode tree = content.tree().deepCopy();
            tree.set("aid", aid);
            return new Reading.Read(new DraftContent(tree));
        } catch (JacksonException malformed) {
            JsonLocation at = malformed.getLocation();
            String reason = malformed.getOriginalMessage().lines().findFirst().orElse("");
            return new Reading.Unreadable(
                    at == null
                            ? "This cannot be read as YAML: %s.".formatted(reason)
                            : "Line %d cannot be read as YAML: %s.".formatted(at.getLineNr(), reason));
        }
    }
}
