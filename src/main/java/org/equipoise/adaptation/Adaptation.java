package org.equipoise.adaptation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/// An adaptation beside the version that it began as and a newer one: what there is to take over.
public final class Adaptation {

    /// A number with what it means, a time, a scale, a source: nobody wants half of one and half of another.
    private static final Pattern IN_ONE_PIECE = Pattern.compile(
            "/aid/(attributes/[^/]+/(cells/[^/]+|time|scale)|baselines/[^/]+|profile/[^/]+|sources/[^/]+|test)|/models/[^/]+");

    /// What makes an adaptation another aid than the one that it began as.
    private static final List<String> OWN = List.of("slug", "adaptedFrom");

    private Adaptation() {}

    /// Of three content documents.
    public static ThreeWay.Result compare(JsonNode begunAs, JsonNode adapted, JsonNode newer) {
        return ThreeWay.of(
                common(begunAs),
                common(adapted),
                common(newer),
                pointer -> IN_ONE_PIECE.matcher(pointer).matches());
    }

    private static JsonNode common(JsonNode document) {
        ObjectNode common = document.deepCopy();
        common.withObject("/aid").remove(OWN);
        return common;
    }
}
