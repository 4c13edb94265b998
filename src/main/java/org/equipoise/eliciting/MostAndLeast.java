package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.values.ChoiceTasks;
import org.equipoise.values.Method;

/// What matters most and least of a few that are shown together: one task a page.
///
/// @param part which of the tasks, counted from 0
record MostAndLeast(int part) implements ByMethod {

    static final String PATH = "most-and-least";

    private static final String MOST = "/most";
    private static final String LEAST = "/least";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.say("least-title");
    }

    @Override
    public Method method() {
        return Method.BEST_WORST;
    }

    @Override
    public List<String> how(Visit visit) {
        return List.of(
                visit.words().say("least-part", part + 1, tasks(visit).size()),
                visit.words().say("least-how"));
    }

    private static List<List<String>> tasks(Visit visit) {
        return ChoiceTasks.of(visit.aid(), Concerns.of(visit).size()).tasks();
    }

    /// None where the task is not there.
    private List<String> task(Visit visit) {
        List<List<String>> tasks = tasks(visit);
        return part < tasks.size() ? tasks.get(part) : List.of();
    }

    @Override
    public Optional<Section> following(Visit visit) {
        return part + 1 < tasks(visit).size() ? Optional.of(new MostAndLeast(part + 1)) : Optional.empty();
    }

    @Override
    public Optional<Section> preceding(Visit visit) {
        return part > 0 ? Optional.of(new MostAndLeast(part - 1)) : Optional.empty();
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> chosen = new LinkedHashMap<>();
        answered(visit).forEach(task -> {
            if (ofThis(visit, task)) {
                boolean open = !task.hasNonNull("best");
                chosen.put(MOST, open ? Ratings.NOT_SURE : task.path("best").asText());
                chosen.put(LEAST, open ? Ratings.NOT_SURE : task.path("worst").asText());
            }
        });
        return stored.with(chosen);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Words words = visit.words();
        return List.of(
                Field.pick(
                        Field.Kind.RADIOS,
                        MOST,
                        words.say("least-most"),
                        "",
                        choices(visit, Stream.of(Field.choice("none", words.say("least-none")))),
                        typed,
                        mistakes),
                Field.pick(
                        Field.Kind.RADIOS,
                        LEAST,
                        words.say("least-least"),
                        "",
                        choices(visit, Stream.empty()),
                        typed,
                        mistakes));
    }

    private Stream<Field.Choice> choices(Visit visit, Stream<Field.Choice> besides) {
        return Stream.of(
                        task(visit).stream().map(id -> Field.choice(id, Thing.wish(visit, id))),
                        besides,
                        Stream.of(Field.choice(Ratings.NOT_SURE, visit.words().say("not-sure"))))
                .flatMap(each -> each);
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        List<String> shown = task(visit);
        String most = typed.one(MOST);
        String least = typed.one(LEAST);
        ObjectNode task = JSON.objectNode();
        shown.forEach(task.putArray("shown")::add);
        if (shown.contains(most) && shown.contains(least)) {
            if (most.equals(least)) {
                mistakes.at(LEAST, visit.words().say("least-same"));
            }
            task.put("best", most).put("worst", least);
        } else if (most.isEmpty() || (least.isEmpty() && shown.contains(most))) {
            mistakes.at(most.isEmpty() ? MOST : LEAST, visit.words().say("least-choose"));
        } else if (shown.contains(most) || shown.contains(least)) {
            Words words = visit.words();
            mistakes.at(shown.contains(most) ? LEAST : MOST, words.say("least-both", words.say("not-sure")));
        }
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", Method.BEST_WORST.word());
        ArrayNode tasks = priorities.putArray("tasks");
        answered(visit).filter(each -> !ofThis(visit, each)).forEach(tasks::add);
        if (!shown.isEmpty()) {
            tasks.add(task);
        }
        Concerns.keepUnrated(visit, changes);
        return changes;
    }

    private static Stream<JsonNode> answered(Visit visit) {
        return Thing.told(visit, Method.BEST_WORST.word()).stream()
                .flatMap(told -> StreamSupport.stream(told.path("tasks").spliterator(), false));
    }

    private boolean ofThis(Visit visit, JsonNode answered) {
        Set<String> shown = new HashSet<>();
        answered.path("shown").forEach(each -> shown.add(each.asText()));
        return shown.equals(Set.copyOf(task(visit)));
    }
}
