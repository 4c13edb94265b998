package org.equipoise.adaptation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whether an adaptation keeps to what may be adapted: every option and every row of the version that it began as is
/// there, and every number is the same unless it rests on a source of its own.
public final class AdaptationCheck {

    /// What makes a cell a number, and what that number means.
    private static final List<String> NUMBERS =
            List.of("estimate", "effect", "baseline", "quantity", "level", "unknown");

    private final JsonNode upstream;
    private final JsonNode ours;
    private final Set<String> sourcesUpstream = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();

    /// @param pointer into the structure of the adaptation
    public record Objection(String pointer, String reason) {}

    private AdaptationCheck(JsonNode upstream, JsonNode ours) {
        this.upstream = upstream;
        this.ours = ours;
        upstream.path("sources").forEach(source -> sourcesUpstream.add(identity(source)));
    }

    /// Of two structures, as `aid.yaml` writes them.
    public static List<Objection> of(JsonNode upstream, JsonNode ours) {
        return new AdaptationCheck(upstream, ours).objections();
    }

    private List<Objection> objections() {
        upstream.path("options").forEach(option -> {
            if (byId("options", option.path("id")).isMissingNode()) {
                object(
                        "/options",
                        "the option '%s' is missing; if it is not offered here, it says `offered: false`"
                                .formatted(option.path("id").textValue()));
            }
        });
        upstream.path("attributes").forEach(row -> {
            if (byId("attributes", row.path("id")).isMissingNode()) {
                object(
                        "/attributes",
                        "the row '%s' is missing".formatted(row.path("id").textValue()));
            }
        });
        for (int i = 0; i < ours.path("attributes").size(); i++) {
            row(ours.path("attributes").get(i), "/attributes/" + i);
        }
        for (int i = 0; i < ours.path("baselines").size(); i++) {
            baseline(ours.path("baselines").get(i), "/baselines/" + i);
        }
        if (!Alike.are(without(ours.path("test"), "sources"), without(upstream.path("test"), "sources"))) {
            ownSource(ours.path("test"), "/test");
        }
        return List.copyOf(objections);
    }

    private void row(JsonNode row, String at) {
        JsonNode before = find(upstream.path("attributes"), row.path("id"));
        boolean sameMeaning = List.of("kind", "time", "unit", "scale").stream()
                .allMatch(member -> Alike.are(row.path(member), before.path(member)));
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            JsonNode cellBefore = before.path("cells").path(cell.getKey());
            boolean sameNumber = NUMBERS.stream()
                    .allMatch(member -> Alike.are(cell.getValue().path(member), cellBefore.path(member)));
            boolean number = NUMBERS.stream().anyMatch(cell.getValue()::has);
            if (number && !(sameMeaning && sameNumber)) {
                ownSource(cell.getValue(), at + "/cells/" + cell.getKey());
            }
        }
    }

    private void baseline(JsonNode baseline, String at) {
        JsonNode before = find(upstream.path("baselines"), baseline.path("id"));
        JsonNode item = byId("profile", baseline.path("item"));
        JsonNode itemBefore = find(upstream.path("profile"), before.path("item"));
        if (!Alike.are(without(baseline, "sources"), without(before, "sources")) || !Alike.are(item, itemBefore)) {
            ownSource(baseline, at);
        }
    }

    private void ownSource(JsonNode entry, String at) {
        for (JsonNode id : entry.path("sources")) {
            JsonNode source = byId("sources", id);
            if (!source.isMissingNode() && !sourcesUpstream.contains(identity(source))) {
                return;
            }
        }
        object(at, "this is not what the version says that was adapted, and no source of its own is named");
    }

    private JsonNode byId(String list, JsonNode id) {
        return find(ours.path(list), id);
    }

    private static JsonNode find(JsonNode list, JsonNode id) {
        for (JsonNode each : list) {
            if (each.path("id").equals(id)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode without(JsonNode node, String member) {
        return node.isObject() ? node.<ObjectNode>deepCopy().without(member) : node;
    }

    /// A publication is the same under whatever id it is listed.
    private static String identity(JsonNode source) {
        for (String member : List.of("doi", "pmid", "url")) {
            if (source.has(member)) {
                return member + " " + source.path(member).asText().toLowerCase(Locale.ROOT);
            }
        }
        return source.path("title").asText();
    }

    private void object(String pointer, String reason) {
        objections.add(new Objection(pointer, reason));
    }
}
