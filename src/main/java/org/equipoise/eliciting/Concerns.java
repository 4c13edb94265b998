package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;
import org.equipoise.values.OwnConcern;

/// What matters to the patient and is not among the questions.
class Concerns implements Section {

    static final String AT = "/ownConcerns/";
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
    public String title(Words words) {
        return words.say("own-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("own-what"), visit.words().say("own-then"));
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
                    Field.Kind.TEXT, AT + i + "/text", visit.words().say("own-text", i + 1), "", typed, mistakes));
            if (rates(visit)) {
                fields.add(Field.pick(
                        Field.Kind.SCALE,
                        AT + i + "/importance",
                        visit.words().say("own-importance", i + 1),
                        "",
                        Stream.concat(
                                Ratings.zeroToTen(),
                                Stream.of(Field.choice(
                                        Ratings.NOT_SURE, visit.words().say("not-sure")))),
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
                        rates(visit)
                                ? rated(text, AT + i, typed)
                                : JSON.objectNode().put("text", text));
            }
        }
        changes.set("ownConcerns", concerns.isEmpty() ? JSON.nullNode() : concerns);
        if (namesConcerns(visit)) {
            Renumbering renumbering = new Renumbering(visit.aid(), newIds);
            JsonNode priorities = priorities(visit);
            if (Method.of(priorities).equals(Optional.of(Method.TOP_THREE))) {
                changes.set("priorities", renumbering.picks(priorities));
            } else {
                renumbering
                        .gone(priorities)
                        .forEach(position -> mistakes.at(
                                AT + position + "/text", visit.words().say("own-named")));
                changes.set("priorities", renumbering.of(priorities));
            }
        }
        return changes;
    }

    /// As if nothing stood in the form: what names the concerns follows.
    @Override
    public ObjectNode nothing(Visit visit, Mistakes mistakes) {
        return read(visit, Typed.NOTHING, mistakes);
    }

    /// Without an importance where the person is not sure, or has not said yet.
    static ObjectNode rated(String text, String at, Typed typed) {
        ObjectNode concern = JSON.objectNode().put("text", text);
        String importance = typed.one(at + "/importance");
        return importance.matches("\\d{1,2}") ? concern.put("importance", Integer.parseInt(importance)) : concern;
    }

    /// As methods other than ratings have them; left out where there are none.
    static void keepUnrated(Visit visit, ObjectNode changes) {
        List<Concern> concerns = of(visit);
        if (!concerns.isEmpty()) {
            ArrayNode own = changes.putArray("ownConcerns");
            concerns.forEach(concern -> own.addObject().put("text", concern.text()));
        }
    }

    @Override
    public Optional<Typed> both(Visit visit, Typed theirs, Typed mine) {
        Set<String> texts = new LinkedHashSet<>();
        for (Typed each : List.of(theirs, mine)) {
            for (int i = 0; i < OwnConcern.MOST; i++) {
                texts.add(each.one(AT + i + "/text"));
            }
        }
        texts.removeIf(String::isBlank);
        Map<String, String> all = new HashMap<>();
        int next = 0;
        for (String text : texts) {
            all.put(AT + next++ + "/text", text);
        }
        return rates(visit) || texts.size() > OwnConcern.MOST ? Optional.empty() : Optional.of(mine.with(all));
    }

    private static boolean rates(Visit visit) {
        return Method.of(priorities(visit)).filter(Method::asksForImportance).isPresent();
    }

    /// Whether what matters was told by a method that names concerns among the attributes.
    private static boolean namesConcerns(Visit visit) {
        return Method.of(priorities(visit))
                .filter(method -> !method.asksForImportance())
                .isPresent();
    }

    private static JsonNode priorities(Visit visit) {
        return Objects.requireNonNullElse(visit.saved().answers().priorities(), JSON.objectNode());
    }
}
