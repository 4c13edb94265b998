package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Ends;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// How much each change from the worst end to the best matters, beside the one that matters most (see [LargestSwing]).
class Swings implements Section {

    private static final String AT = "/priorities/swings/";
    private static final int STEP = 10;

    @Override
    public String path() {
        return LargestSwing.PATH;
    }

    @Override
    public int part() {
        return 1;
    }

    @Override
    public String title(Words words) {
        return words.say("swing-beside-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return LargestSwing.largest(visit)
                .map(id -> List.of(visit.words().say("swing-beside-how", Thing.wish(visit, id))))
                .orElseGet(List::of);
    }

    @Override
    public Set<String> members() {
        return Set.of("priorities");
    }

    @Override
    public Optional<Section> preceding(Visit visit) {
        return Optional.of(new LargestSwing());
    }

    private static List<Thing> others(Visit visit) {
        Optional<String> largest = LargestSwing.largest(visit);
        return Thing.all(visit).stream()
                .filter(thing -> largest.isPresent() && !largest.get().equals(thing.id()))
                .toList();
    }

    @Override
    public Map<String, Ends> ends(Visit visit) {
        Map<String, Ends> ends = new LinkedHashMap<>();
        others(visit).forEach(thing -> ends.put(AT + thing.id(), EndsOfScale.of(visit, thing)));
        return ends;
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> unsure = new LinkedHashMap<>();
        Thing.told(visit, Method.SWING.word())
                .ifPresent(told -> told.path("unsure").forEach(id -> unsure.put(AT + id.asText(), Ratings.NOT_SURE)));
        return stored.with(unsure);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        for (Thing thing : others(visit)) {
            fields.add(Field.pick(
                    Field.Kind.HUNDRED,
                    AT + thing.id(),
                    visit.words().say("swing-beside", thing.wish()),
                    "",
                    Stream.concat(
                            IntStream.rangeClosed(0, 10)
                                    .mapToObj(i -> String.valueOf(i * STEP))
                                    .map(each -> Field.choice(each, each)),
                            Stream.of(
                                    Field.choice(Ratings.NOT_SURE, visit.words().say("not-sure")))),
                    typed,
                    mistakes));
        }
        return fields;
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", Method.SWING.word());
        ObjectNode swings = priorities.putObject("swings");
        ArrayNode unsure = priorities.putArray("unsure");
        LargestSwing.largest(visit).ifPresent(id -> swings.put(id, LargestSwing.ALL));
        for (Thing thing : others(visit)) {
            String told = typed.one(AT + thing.id());
            if (told.equals(Ratings.NOT_SURE)) {
                unsure.add(thing.id());
            } else if (told.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                swings.put(thing.id(), Double.parseDouble(told));
            }
        }
        Concerns.keepUnrated(visit, changes);
        return changes;
    }
}
