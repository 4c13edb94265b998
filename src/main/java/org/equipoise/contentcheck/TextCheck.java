package org.equipoise.contentcheck;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.equipoise.contentfile.ContentFile;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Ids;

/// Whether one language's prose has words for everything in the structure, and for nothing else.
class TextCheck {

    private static final Set<String> RISKS = Set.of("estimate", "effect", "baseline");

    private final String language;
    private final JsonNode aid;
    private final ContentFile file;
    private final List<Finding> findings = new ArrayList<>();

    TextCheck(String language, ContentFile structure, ContentFile file) {
        this.language = language;
        this.aid = structure.tree();
        this.file = file;
    }

    List<Finding> findings() {
        if (!file.tree().path("language").textValue().equals(language)) {
            say(
                    "/language",
                    "the language is not the file's name, " + language,
                    "Give the file and the language the same name.");
        }
        Ids ids = new Ids(aid);
        for (String list : List.of(
                "options", "profile", "attributes", "valuesQuestions", "knowledge", "questionsToAsk", "media")) {
            sameIds("/" + list, ids.of(list));
        }
        if (ids.withoutTreatment() == 0 && !file.tree().has("whyNoNoTreatment")) {
            say(
                    "",
                    "no option is marked noActiveTreatment, and whyNoNoTreatment does not say why",
                    "Mark the option in aid.yaml, or add whyNoNoTreatment.");
        }
        if (aid.has("test") && !file.tree().has("test")) {
            say(
                    "",
                    "the words about the test are missing",
                    "Add test, with measures, ifFound, ifNotFound and overdiagnosis.");
        }
        for (JsonNode item : aid.path("profile")) {
            sameIds("/profile/" + item.path("id").textValue() + "/choices", Ids.texts(item.path("choices")));
        }
        for (JsonNode option : aid.path("options")) {
            String at = "/options/" + option.path("id").textValue();
            boolean offered = option.path("offered").asBoolean(true);
            if (!offered) {
                needs(at, "notOffered");
            } else if (file.tree().at(at).has("notOffered")) {
                say(
                        at + "/notOffered",
                        "the structure does not say that this option is not offered",
                        "Take it out, or say `offered: false` in aid.yaml.");
            }
        }
        boolean risks = false;
        for (JsonNode row : aid.path("attributes")) {
            risks |= row(row);
        }
        if (risks) {
            ids.options().forEach(option -> needs("/options/" + option, "people"));
        }
        return findings;
    }

    private boolean row(JsonNode row) {
        String at = "/attributes/" + row.path("id").textValue();
        boolean risks = row.path("cells").properties().stream()
                .anyMatch(cell -> RISKS.stream().anyMatch(cell.getValue()::has));
        if (risks) {
            List.of("happens", "happensNot", "time").forEach(member -> needs(at, member));
        }
        if (row.has("scale")) {
            List.of("worst", "best").forEach(member -> needs(at, member));
        }
        for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            if (cell.getValue().has("level") || cell.getValue().has("text")) {
                needs(at + "/cells/" + cell.getKey(), "text");
            }
        }
        file.tree().at(at + "/cells").fieldNames().forEachRemaining(option -> {
            if (!row.path("cells").has(option)) {
                say(
                        at + "/cells/" + option,
                        "there is no such cell in the structure",
                        "Take it out, or correct the option's id.");
            }
        });
        return risks;
    }

    private void sameIds(String at, Set<String> wanted) {
        Set<String> present = Ids.names(file.tree().at(at));
        for (String id : wanted) {
            if (!present.contains(id)) {
                say(at, "the words for '%s' are missing".formatted(id), "Add them under the id that aid.yaml gives.");
            }
        }
        for (String id : present) {
            if (!wanted.contains(id)) {
                say(at + "/" + id, "the structure knows no '%s' here".formatted(id), "Take it out, or correct the id.");
            }
        }
    }

    private void needs(String at, String member) {
        if (!file.tree().at(at).has(member)) {
            say(at, "'%s' is missing".formatted(member), "Add it; write-a-decision-aid.md shows one.");
        }
    }

    private void say(String pointer, String reason, String mend) {
        findings.add(file.finding(pointer, reason, mend));
    }
}
