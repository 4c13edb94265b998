package org.equipoise.preparation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.values.OwnConcern;

/// What matters to the patient and is not among the questions.
class Concerns implements Section {

    private static final String AT = "/ownConcerns/";
    private static final int BLANK_ONES = 2;

    /// @param at where it stands in the answers
    record Concern(String id, String at, String text) {}

    static List<Concern> of(Visit visit) {
        JsonNode told = visit.saved().answers().ownConcerns();
        List<Concern> concerns = new ArrayList<>();
        for (int i = 0; told != null && i < told.size(); i++) {
            concerns.add(new Concern(
                    OwnConcern.id(i), AT + i, told.get(i).path("text").asText()));
        }
        return concerns;
    }

    @Override
    public String path() {
        return "in-your-own-words";
    }

    @Override
    public String title() {
        return "In your own words";
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(
                "Is there something else that matters to you, such as a person you look after, a journey or your work?",
                "What the options mean for it is not known yet. Your care team will see it and can talk it over with you.");
    }

    @Override
    public Set<String> members() {
        return Set.of("ownConcerns");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        int last = lastTyped(typed);
        for (int i = 0; i < Math.min(last + 1 + BLANK_ONES, OwnConcern.MOST); i++) {
            fields.add(Field.text(
                    Field.Kind.TEXT,
                    AT + i + "/text",
                    "Something that matters to me (%d)".formatted(i + 1),
                    "",
                    typed,
                    mistakes));
            if (!picksTopThree(visit)) {
                fields.add(Field.pick(
                        Field.Kind.SCALE,
                        AT + i + "/importance",
                        "How much does it matter? (%d)".formatted(i + 1),
                        "",
                        Ratings.zeroToTen(),
                        typed,
                        mistakes));
            }
        }
        return fields;
    }

    private static int lastTyped(Typed typed) {
        int last = -1;
        for (int i = 0; i < OwnConcern.MOST; i++) {
            last = typed.one(AT + i + "/text").isBlank() ? last : i;
        }
        return last;
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ArrayNode concerns = JSON.arrayNode();
        Map<String, String> newIds = new HashMap<>();
        for (int i = 0; i < OwnConcern.MOST; i++) {
            String text = typed.one(AT + i + "/text");
            if (!text.isBlank()) {
                mistakes.tooLong(AT + i + "/text", text, OwnConcern.LONGEST_TEXT);
                newIds.put(OwnConcern.id(i), OwnConcern.id(concerns.size()));
                concerns.add(
                        picksTopThree(visit)
                                ? JSON.objectNode().put("text", text)
                                : rated(text, AT + i, typed, mistakes));
            }
        }
        changes.set("ownConcerns", concerns.isEmpty() ? JSON.nullNode() : concerns);
        if (picksTopThree(visit)) {
            renumber(visit, newIds, changes);
        }
        return changes;
    }

    /// Picks among the top three follow their concerns, and go with those that go.
    private static void renumber(Visit visit, Map<String, String> newIds, ObjectNode changes) {
        ArrayNode picked = JSON.arrayNode();
        for (JsonNode pick : priorities(visit).path("attributes")) {
            String id = pick.asText();
            if (visit.aid().attribute(id).isPresent()) {
                picked.add(id);
            } else if (newIds.containsKey(id)) {
                picked.add(newIds.get(id));
            }
        }
        if (picked.isEmpty()) {
            changes.putNull("priorities");
        } else {
            changes.putObject("priorities").put("method", "top-three").set("attributes", picked);
        }
    }

    static ObjectNode rated(String text, String at, Typed typed, Mistakes mistakes) {
        ObjectNode concern = JSON.objectNode().put("text", text);
        String importance = typed.one(at + "/importance");
        if (importance.matches("\\d{1,2}")) {
            return concern.put("importance", Integer.parseInt(importance));
        }
        mistakes.at(at + "/importance", "Choose from 0 to 10 how much this matters to you.");
        return concern;
    }

    private static boolean picksTopThree(Visit visit) {
        return priorities(visit).path("method").asText().equals("top-three");
    }

    private static JsonNode priorities(Visit visit) {
        return Objects.requireNonNullElse(visit.saved().answers().priorities(), JSON.objectNode());
    }
}
