package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// A hundred points, shared out among what matters.
class Points implements ByMethod {

    private static final String AT = "/priorities/points/";
    private static final String OR = "/priorities/or/";
    private static final String NOTHING = "0";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public String path() {
        return "hundred-points";
    }

    @Override
    public String title(Words words) {
        return words.say("points-ask-title");
    }

    @Override
    public Method method() {
        return Method.POINTS;
    }

    @Override
    public List<String> how(Visit visit) {
        return List.of(visit.words().say("points-ask-how"));
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> unsure = new LinkedHashMap<>();
        if (stored.one("/priorities/method").equals(Method.POINTS.word())) {
            stored.list("/priorities/unsure", 100).forEach(id -> unsure.put(OR + id, Ratings.NOT_SURE));
        }
        return stored.with(unsure);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        return Thing.all(visit).stream()
                .flatMap(thing -> Stream.of(
                        Field.text(
                                Field.Kind.NUMBER,
                                AT + thing.id(),
                                words.say("points-ask-for", thing.wish()),
                                thing.help(),
                                typed,
                                mistakes),
                        Field.pick(
                                Field.Kind.TILES,
                                OR + thing.id(),
                                words.say("points-ask-or", thing.wish()),
                                "",
                                Stream.of(
                                        Field.choice(NOTHING, words.say("does-not-matter")),
                                        Field.choice(Ratings.NOT_SURE, words.say("not-sure"))),
                                typed,
                                mistakes)))
                .toList();
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", Method.POINTS.word());
        ObjectNode points = priorities.putObject("points");
        ArrayNode unsure = priorities.putArray("unsure");
        BigDecimal sum = BigDecimal.ZERO;
        List<Thing> things = Thing.all(visit);
        for (Thing thing : things) {
            String number = typed.one(AT + thing.id()).strip().replace(',', '.');
            String or = typed.one(OR + thing.id());
            if (!number.isEmpty() && !or.isEmpty() && !number.equals(or)) {
                mistakes.at(AT + thing.id(), visit.words().say("points-ask-either"));
            } else if (or.equals(Ratings.NOT_SURE)) {
                unsure.add(thing.id());
            } else if (or.equals(NOTHING)) {
                points.put(thing.id(), 0);
            } else if (number.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                BigDecimal given = new BigDecimal(number);
                points.put(thing.id(), given);
                sum = sum.add(given);
            } else if (!number.isEmpty()) {
                mistakes.at(AT + thing.id(), visit.words().say("points-ask-number"));
            }
        }
        judge(visit.words(), things, sum, points.isEmpty() && unsure.isEmpty(), mistakes);
        Concerns.keepUnrated(visit, changes);
        return changes;
    }

    private static void judge(Words words, List<Thing> things, BigDecimal sum, boolean nothing, Mistakes mistakes) {
        if (mistakes.any() || things.isEmpty()) {
            return;
        }
        String first = AT + things.getFirst().id();
        if (nothing) {
            mistakes.from(first, words.say("points-ask-none"));
        } else if (sum.signum() != 0 && sum.compareTo(ALL) != 0) {
            boolean few = sum.compareTo(ALL) < 0;
            mistakes.from(
                    first,
                    words.say(
                            few ? "points-ask-few" : "points-ask-many",
                            words.number(sum),
                            words.number(ALL.subtract(sum).abs())));
        }
    }
}
