package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;
import org.equipoise.riskmodel.RiskModelContent;

/// A baseline from a risk model: the model is there, is told exactly what it asks by items that stay within its valid
/// range, and counts over the same time as the rows that rest on it.
class ModelBaselineCheck {

    /// Trying out a model all over its range takes long, and many aids rest on the same.
    private static final LoadingCache<RiskModelContent, SortedSet<Integer>> WITHOUT_RISK = Caffeine.newBuilder()
            .maximumSize(100)
            .build(content -> content.read().pointsWithoutRisk());

    private final ContentFile file;
    private final Ids ids;
    private final Map<String, RiskModelContent> models;
    private final List<Finding> findings = new ArrayList<>();

    ModelBaselineCheck(ContentFile file, Map<String, RiskModelContent> models) {
        this.file = file;
        this.ids = new Ids(file.tree());
        this.models = models;
    }

    List<Finding> findings() {
        JsonNode baselines = file.tree().path("baselines");
        for (int i = 0; i < baselines.size(); i++) {
            if (baselines.get(i).has("model")) {
                baseline(baselines.get(i), "/baselines/" + i);
            }
        }
        references();
        return findings;
    }

    private void baseline(JsonNode baseline, String at) {
        String id = baseline.path("model").path("id").textValue();
        RiskModelContent content = models.get(id);
        if (content == null) {
            say(
                    at + "/model/id",
                    "there is no risk model '%s', or it was refused".formatted(id),
                    "Correct its id, or put its file into models beside the aids' folders.");
            return;
        }
        JsonNode model = content.tree();
        JsonNode given = baseline.path("model").path("inputs");
        for (JsonNode input : model.path("inputs")) {
            String name = input.path("id").textValue();
            if (given.has(name)) {
                findings.addAll(
                        new ModelInputCheck(file, ids, at + "/model/inputs/" + name).findings(input, given.path(name)));
            } else {
                say(
                        at + "/model/inputs",
                        "the model's input '%s' is missing".formatted(name),
                        "Name the profile item that tells it, or `{ always: … }`.");
            }
        }
        Set<String> asked = new Ids(model).of("inputs");
        given.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                say(
                        at + "/model/inputs/" + name,
                        "the model does not ask for '%s'".formatted(name),
                        "Take it out, or correct how it is written.");
            }
        });
        String standIn = baseline.path("model").path("notAllTold").textValue();
        if (standIn.equals("reference-risk") && !baseline.has("item")) {
            say(
                    at + "/model/notAllTold",
                    "there is no item whose reference answer could stand in",
                    "Give the baseline an item, or write reference-answers.");
        }
        WITHOUT_RISK
                .get(content)
                .forEach(points -> say(
                        at + "/model/id",
                        "the model gives no risk for %d points".formatted(points),
                        "Use a model that gives a risk for every number of points."));
        rows(baseline, horizon(model, baseline.path("model"), at));
    }

    /// As the time of the rows must read.
    private String horizon(JsonNode model, JsonNode use, String at) {
        JsonNode horizon = model.path("horizon");
        if (!use.has("convert")) {
            return words(horizon);
        }
        if (!horizon.path("each").asText().equals("P1Y")) {
            say(
                    at + "/model/convert",
                    "only a yearly rate is converted, and the model's is none",
                    "Leave convert out.");
        }
        return "at " + use.path("convert").path("to").textValue();
    }

    private static String words(JsonNode time) {
        return time.has("at")
                ? "at " + time.path("at").textValue()
                : "each " + time.path("each").asText();
    }

    private void rows(JsonNode baseline, String horizon) {
        JsonNode attributes = file.tree().path("attributes");
        for (int i = 0; i < attributes.size(); i++) {
            JsonNode time = attributes.get(i).path("time");
            for (Map.Entry<String, JsonNode> cell :
                    attributes.get(i).path("cells").properties()) {
                String used = cell.getValue()
                        .path("effect")
                        .path("baseline")
                        .asText(cell.getValue().path("baseline").asText());
                if (used.equals(baseline.path("id").textValue()) && !words(time).equals(horizon)) {
                    say(
                            "/attributes/%d/time".formatted(i),
                            "the row's time is not that of the risk model that it rests on, `%s`".formatted(horizon),
                            "Count over the same time, or convert the model's yearly rate.");
                    return;
                }
            }
        }
    }

    /// Only an item that serves a model alone, which is left out where it is not told, does without the reference
    /// person's answer.
    private void references() {
        Set<String> optional = new HashSet<>();
        Set<String> needed = new HashSet<>();
        for (JsonNode baseline : file.tree().path("baselines")) {
            needed.add(baseline.path("item").asText());
            boolean leftOut = baseline.path("model").path("notAllTold").asText().equals("reference-risk");
            baseline.path("model").path("inputs").forEach(item -> (leftOut ? optional : needed).add(item.asText()));
        }
        JsonNode items = file.tree().path("profile");
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).path("id").textValue();
            if (!items.get(i).has("reference") && (needed.contains(id) || !optional.contains(id))) {
                say(
                        "/profile/" + i,
                        "the reference person's answer is missing",
                        "Add reference, which stands in for whoever does not tell.");
            }
        }
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(pointer, reason, mend));
    }
}
