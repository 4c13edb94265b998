package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;

/// One attribute and its cells: each option has one, numbers lie in their intervals, and what is scored has a scale.
class RowCheck {

    private static final Set<String> RISKS = Set.of("estimate", "effect", "baseline");

    private final ContentFile file;
    private final Ids ids;
    private final JsonNode row;
    private final String at;
    private final List<Finding> findings = new ArrayList<>();

    RowCheck(ContentFile file, Ids ids, JsonNode row, String at) {
        this.file = file;
        this.ids = ids;
        this.row = row;
        this.at = at;
    }

    List<Finding> findings() {
        Set<String> cells = Ids.names(row.path("cells"));
        for (String option : ids.options()) {
            if (!cells.contains(option)) {
                say(
                        "/cells",
                        "the option '%s' has no cell; what is not known is marked unknown".formatted(option),
                        "Add `%s: { unknown: true }`, or what is known.".formatted(option));
            }
        }
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            if (!ids.options().contains(cell.getKey())) {
                say(
                        "/cells/" + cell.getKey(),
                        "there is no option '%s'".formatted(cell.getKey()),
                        "Add it under options, or correct its id.");
            }
            cell(cell.getValue(), "/cells/" + cell.getKey());
        }
        if (any(RISKS) && !row.has("time")) {
            say("", "a row of risks needs its time", "Add time, such as `time: { at: P10Y }`.");
        }
        if (any(Set.of("quantity")) && !row.has("unit")) {
            say("", "a row of quantities needs its unit", "Add unit, such as `unit: days`.");
        }
        scale();
        return findings;
    }

    private void scale() {
        JsonNode scale = row.path("scale");
        boolean measured = any(RISKS) || any(Set.of("quantity"));
        if (measured && scale.isMissingNode()) {
            say("", "a row of numbers needs its scale", "Add scale, such as `scale: { worst: 0.20, best: 0 }`.");
        }
        if (scale.has("worst")
                && scale.path("worst").doubleValue() == scale.path("best").doubleValue()) {
            say("/scale", "the two ends of the scale are equal", "Choose ends from what is clinically plausible.");
        }
        if (any(RISKS) && any(Set.of("quantity"))) {
            say("/cells", "risks and quantities stand in one row", "Make two rows of it.");
        }
        if (any(RISKS) && (outside(scale.path("worst")) || outside(scale.path("best")))) {
            say("/scale", "the scale of a row of risks lies between 0 and 1", "Write 20 in 100 as 0.20.");
        }
    }

    private static boolean outside(JsonNode end) {
        return end.doubleValue() < 0 || end.doubleValue() > 1;
    }

    private void cell(JsonNode cell, String cellAt) {
        for (int i = 0; i < cell.path("sources").size(); i++) {
            String source = cell.path("sources").get(i).textValue();
            if (!ids.sources().contains(source)) {
                say(
                        cellAt + "/sources/" + i,
                        "there is no source '%s'".formatted(source),
                        "Add it under sources, or correct its id.");
            }
        }
        JsonNode estimate = cell.path("estimate");
        ordered(estimate, "events", cellAt + "/estimate");
        double most = Math.max(
                estimate.path("events").asDouble(), estimate.path("high").asDouble());
        if (most > estimate.path("per").asDouble(Double.MAX_VALUE)) {
            say(cellAt + "/estimate", "more events than people", "Compare events, high and per with the source.");
        }
        ordered(cell.path("effect"), "ratio", cellAt + "/effect");
        ordered(cell.path("quantity"), "value", cellAt + "/quantity");
        refersToBaseline(cell.path("baseline"), cellAt + "/baseline");
        refersToBaseline(cell.path("effect").path("baseline"), cellAt + "/effect/baseline");
    }

    private void ordered(JsonNode number, String middle, String numberAt) {
        if (!number.has("low")) {
            return;
        }
        double value = number.path(middle).doubleValue();
        if (number.path("low").doubleValue() > value
                || value > number.path("high").doubleValue()) {
            say(
                    numberAt,
                    "the interval does not hold its own number",
                    "Compare the three numbers with the source; low is the smallest.");
        }
    }

    private void refersToBaseline(JsonNode reference, String referenceAt) {
        if (!reference.isMissingNode() && !ids.baselines().contains(reference.textValue())) {
            say(
                    referenceAt,
                    "there is no baseline '%s'".formatted(reference.textValue()),
                    "Add it under baselines, or correct its id.");
        }
    }

    private boolean any(Set<String> kinds) {
        return row.path("cells").properties().stream()
                .anyMatch(cell -> kinds.stream().anyMatch(cell.getValue()::has));
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(at + pointer, reason, mend));
    }
}
