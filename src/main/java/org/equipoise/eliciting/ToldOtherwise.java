package org.equipoise.eliciting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.equipoise.language.Words;
import org.equipoise.preparation.Told;
import org.equipoise.preparation.Visit;
import org.equipoise.values.Method;

/// What matters to a patient who told it by a method whose answers are not told field by field.
record ToldOtherwise(Visit visit, Method method, JsonNode priorities) {

    /// Empty where it was told in ratings or picks, or not at all.
    static Optional<ToldOtherwise> by(Visit visit) {
        JsonNode priorities = visit.saved().answers().priorities();
        return priorities == null
                ? Optional.empty()
                : Method.of(priorities)
                        .filter(method -> method != Method.RATING && method != Method.TOP_THREE)
                        .map(method -> new ToldOtherwise(visit, method, priorities));
    }

    /// What to know before telling it by a method.
    static List<String> notice(Visit visit, Method asked) {
        JsonNode priorities = visit.saved().answers().priorities();
        return priorities != null
                        && Method.of(priorities).filter(told -> told != asked).isPresent()
                ? List.of(visit.words().say("matters-otherwise"))
                : List.of();
    }

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        switch (method) {
            case POINTS -> marks("points", "told-points", told);
            case SWING -> marks("swings", "told-swing", told);
            case BEST_WORST -> priorities.path("tasks").forEach(task -> told.add(choice(task)));
            case RATING, TOP_THREE -> throw new IllegalStateException("The pages ask with " + method.word());
        }
        priorities
                .path("unsure")
                .forEach(name -> told.add(
                        new Told(name(name.asText()), List.of(visit.words().say("not-sure")))));
        return told;
    }

    private void marks(String member, String template, List<Told> told) {
        priorities.path(member).properties().forEach(mark -> {
            String number = visit.words().number(mark.getValue().decimalValue());
            told.add(new Told(name(mark.getKey()), List.of(visit.words().say(template, number))));
        });
    }

    private Told choice(JsonNode task) {
        Words words = visit.words();
        String shown = words.listed(
                StreamSupport.stream(task.path("shown").spliterator(), false).map(each -> name(each.asText())));
        return new Told(
                words.say("told-of-these", shown),
                task.hasNonNull("best")
                        ? List.of(
                                words.say("told-most", name(task.path("best").asText())),
                                words.say("told-least", name(task.path("worst").asText())))
                        : List.of(words.say("told-open")));
    }

    private String name(String id) {
        return Thing.wish(visit, id);
    }
}
