package org.equipoise.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `text/<language>.translation.yaml` says; `decision-aids/translation.schema.json` says what may stand in it.
///
/// @param from the language that was translated
/// @param reviewedBy who read the translation against its source; empty while nobody did
/// @param strings one stamp for each JSON Pointer into the text file
public record Sidecar(String from, List<Review> reviewedBy, Map<String, Stamp> strings) {

    public static final String ENDING = ".translation.yaml";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /// A review that took place.
    ///
    /// @param role who did it, by their role; no names of people are needed
    /// @param document where it is written down
    public record Review(String role, LocalDate date, String document) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Written(String from, @Nullable List<Review> reviewedBy, Map<String, Stamp> strings) {}

    public static Sidecar from(String language) {
        return new Sidecar(language, List.of(), new LinkedHashMap<>());
    }

    /// Expects what fits the schema; throws `IllegalArgumentException` for what does not.
    public static Sidecar read(JsonNode tree) {
        try {
            Written written = JSON.treeToValue(tree, Written.class);
            return new Sidecar(
                    written.from(), written.reviewedBy() == null ? List.of() : written.reviewedBy(), written.strings());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /// As its file would say it.
    public JsonNode tree() {
        return JSON.valueToTree(new Written(from, reviewedBy.isEmpty() ? null : reviewedBy, strings));
    }

    /// As YAML, with the strings in their order.
    String yaml() {
        StringBuilder yaml = new StringBuilder()
                .append("# yaml-language-server: $schema=../../translation.schema.json\n")
                .append("# Written by the command `stamp`. What is reviewed, and by whom, is entered by hand.\n")
                .append("from: %s\n".formatted(from));
        if (!reviewedBy.isEmpty()) {
            yaml.append("reviewedBy:\n");
            reviewedBy.forEach(review -> yaml.append("  - role: %s\n    date: \"%s\"\n    document: %s\n"
                    .formatted(quoted(review.role()), review.date(), quoted(review.document()))));
        }
        yaml.append(strings.isEmpty() ? "strings: {}\n" : "strings:\n");
        strings.forEach((pointer, stamp) ->
                yaml.append("  %s: %s\n".formatted(plain(pointer) ? pointer : quoted(pointer), stamp.written())));
        return yaml.toString();
    }

    private static boolean plain(String pointer) {
        return pointer.matches("/[A-Za-z0-9/_.~-]*");
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
