package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Ends;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// Which change from the worst end to the best matters most. The others are asked beside it (see [Swings]).
class LargestSwing implements ByMethod {

    static final String PATH = "worst-to-best";
    static final int ALL = 100;

    private static final String AT = "/largest";
    private static final String NONE = "none";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.say("swing-title");
    }

    @Override
    public Method method() {
        return Method.SWING;
    }

    @Override
    public List<String> how(Visit visit) {
        return List.of(visit.words().say("swing-how"));
    }

    /// The first that has all of the scale.
    static Optional<String> largest(Visit visit) {
        return Thing.told(visit, Method.SWING.word())
                .flatMap(told -> told.path("swings").properties().stream()
                        .filter(swing -> swing.getValue().asDouble() == ALL)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    @Override
    public Optional<Section> following(Visit visit) {
        return largest(visit).isPresent() ? Optional.of(new Swings()) : Optional.empty();
    }

    @Override
    public Map<String, Ends> ends(Visit visit) {
        Map<String, Ends> ends = new LinkedHashMap<>();
        Thing.all(visit).forEach(thing -> ends.put(thing.id(), EndsOfScale.of(visit, thing)));
        return ends;
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        return largest(visit)
                .map(id -> stored.with(Map.of(AT, id)))
                .orElseGet(() -> Thing.told(visit, Method.SWING.word())
                        .map(told -> stored.with(Map.of(AT, told.path("unsure").isEmpty() ? NONE : Ratings.NOT_SURE)))
                        .orElse(stored));
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        return List.of(Field.pick(
                Field.Kind.RADIOS,
                AT,
                visit.words().say("swing-which"),
                "",
                Stream.concat(
                        Thing.all(visit).stream().map(thing -> Field.choice(thing.id(), thing.wish())),
                        Stream.of(
                                Field.choice(NONE, visit.words().say("swing-none")),
                                Field.choice(Ratings.NOT_SURE, visit.words().say("not-sure")))),
                typed,
                mistakes));
    }

    /// What was told of the others stays, but for the one that mattered most before.
    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        String told = typed.one(AT);
        List<Thing> things = Thing.all(visit);
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", Method.SWING.word());
        ObjectNode swings = priorities.putObject("swings");
        ArrayNode unsure = priorities.putArray("unsure");
        if (told.equals(NONE)) {
            things.forEach(thing -> swings.put(thing.id(), 0));
        } else if (told.equals(Ratings.NOT_SURE)) {
            things.forEach(thing -> unsure.add(thing.id()));
        } else if (things.stream().anyMatch(thing -> thing.id().equals(told))) {
            swings.put(told, ALL);
            keepOthers(visit, told, swings, unsure);
        } else {
            mistakes.at(AT, visit.words().say("swing-choose"));
        }
        Concerns.keepUnrated(visit, changes);
        return changes;
    }

    private static void keepOthers(Visit visit, String largest, ObjectNode swings, ArrayNode unsure) {
        if (largest(visit).isEmpty()) {
            return;
        }
        Thing.told(visit, Method.SWING.word()).ifPresent(before -> {
            before.path("swings").properties().forEach(swing -> {
                if (!swing.getKey().equals(largest) && swing.getValue().asDouble() != ALL) {
                    swings.set(swing.getKey(), swing.getValue());
                }
            });
            before.path("unsure").forEach(id -> {
                if (!id.asText().equals(largest)) {
                    unsure.add(id);
                }
            });
        });
    }
}
