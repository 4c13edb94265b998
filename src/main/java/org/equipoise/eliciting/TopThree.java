package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// The short form: up to three things that matter most, each with its place among them.
class TopThree implements ByMethod {

    private static final String AT = "/priorities/places/";
    private static final String STORED = "/priorities/attributes/";
    private static final List<String> PLACES = List.of("three-first", "three-second", "three-third");

    @Override
    public String path() {
        return "top-three";
    }

    @Override
    public String title(Words words) {
        return words.say("three-title");
    }

    @Override
    public Method method() {
        return Method.TOP_THREE;
    }

    @Override
    public List<String> how(Visit visit) {
        return List.of(visit.words().say("three-how"));
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> places = new LinkedHashMap<>();
        if (stored.one("/priorities/method").equals(Method.TOP_THREE.word())) {
            for (int i = 0; i < PLACES.size(); i++) {
                String picked = stored.one(STORED + i);
                if (!picked.isEmpty()) {
                    places.put(AT + picked, String.valueOf(i + 1));
                }
            }
            stored.list("/priorities/unsure", 100).forEach(id -> places.put(AT + id, Ratings.NOT_SURE));
        }
        return stored.with(places);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        return Thing.all(visit).stream()
                .map(thing -> Field.pick(
                        Field.Kind.TILES,
                        AT + thing.id(),
                        thing.wish(),
                        thing.help(),
                        choices(visit.words()),
                        typed,
                        mistakes))
                .toList();
    }

    private static Stream<Field.Choice> choices(Words words) {
        return Stream.concat(
                Stream.of(1, 2, 3).map(place -> Field.choice(place.toString(), words.say(PLACES.get(place - 1)))),
                Stream.of(
                        Field.choice("0", words.say("three-none-of-it")),
                        Field.choice(Ratings.NOT_SURE, words.say("not-sure"))));
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        Map<String, String> picked = new TreeMap<>();
        ArrayNode unsure = JSON.arrayNode();
        List<Thing> things = Thing.all(visit);
        for (Thing thing : things) {
            String told = typed.one(AT + thing.id());
            if (told.equals(Ratings.NOT_SURE)) {
                unsure.add(thing.id());
            } else if (told.matches("[1-3]") && picked.putIfAbsent(told, thing.id()) != null) {
                mistakes.at(
                        AT + thing.id(),
                        visit.words().say("three-twice", Thing.wish(visit, picked.getOrDefault(told, ""))));
            }
        }
        if (picked.isEmpty() && !things.isEmpty()) {
            mistakes.from(AT + things.getFirst().id(), visit.words().say("three-none"));
        }
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", Method.TOP_THREE.word());
        ArrayNode attributes = priorities.putArray("attributes");
        picked.values().forEach(attributes::add);
        if (!unsure.isEmpty()) {
            priorities.set("unsure", unsure);
        }
        Concerns.keepUnrated(visit, changes);
        return changes;
    }
}
