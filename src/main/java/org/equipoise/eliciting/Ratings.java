package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;
import org.equipoise.values.OwnConcern;

/// How much each thing matters, from 0 to 10.
class Ratings implements ByMethod {

    static final String NOT_SURE = "not-sure";

    private static final String AT = "/priorities/ratings/";

    @Override
    public String path() {
        return "what-matters";
    }

    @Override
    public String title(Words words) {
        return words.say("matters-title");
    }

    @Override
    public Method method() {
        return Method.RATING;
    }

    @Override
    public List<String> how(Visit visit) {
        return List.of(visit.words().say("matters-how"), visit.words().say("matters-scale"));
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> unsure = new LinkedHashMap<>();
        stored.list("/priorities/unsure", 100).forEach(attribute -> unsure.put(AT + attribute, NOT_SURE));
        return stored.with(unsure);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        return Thing.all(visit).stream()
                .map(thing -> Field.pick(
                        Field.Kind.SCALE,
                        at(thing),
                        thing.wish(),
                        thing.help(),
                        Stream.concat(
                                zeroToTen(),
                                Stream.of(Field.choice(NOT_SURE, visit.words().say("not-sure")))),
                        typed,
                        mistakes))
                .toList();
    }

    /// A concern of the person's own has its importance beside its words.
    private static String at(Thing thing) {
        return OwnConcern.position(thing.id())
                .map(position -> Concerns.AT + position + "/importance")
                .orElse(AT + thing.id());
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode ratings = JSON.objectNode();
        ArrayNode unsure = JSON.arrayNode();
        for (Thing thing : Thing.all(visit)) {
            String told = typed.one(at(thing));
            if (OwnConcern.position(thing.id()).isEmpty()) {
                if (told.equals(NOT_SURE)) {
                    unsure.add(thing.id());
                } else if (told.matches("\\d{1,2}")) {
                    ratings.put(thing.id(), Integer.parseInt(told));
                }
            }
        }
        List<Concerns.Concern> concerns = Concerns.of(visit);
        if (!concerns.isEmpty()) {
            ArrayNode own = changes.putArray("ownConcerns");
            concerns.forEach(concern -> own.add(Concerns.rated(concern.text(), concern.at(), typed)));
        }
        if (!ratings.isEmpty() || !unsure.isEmpty() || !concerns.isEmpty()) {
            ObjectNode priorities = changes.putObject("priorities");
            priorities.put("method", "rating");
            priorities.set("ratings", ratings);
            priorities.set("unsure", unsure);
        }
        return changes;
    }

    static Stream<Field.Choice> zeroToTen() {
        return IntStream.rangeClosed(0, 10).mapToObj(i -> Field.choice(String.valueOf(i), String.valueOf(i)));
    }
}
