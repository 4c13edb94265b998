package org.equipoise.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.equipoise.aid.Aid;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.form.Typed;
import org.equipoise.preparation.Visit;
import org.jspecify.annotations.Nullable;

/// What if things mattered otherwise: one slider for each, from 0 to 10.
///
/// @param toldOtherwise whether the patient told what matters by another method, so that the sliders only come near it
record Trial(List<Slider> sliders, boolean toldOtherwise) {

    private static final String RATING = "rating";
    private static final String RATINGS = "/priorities/ratings/";
    private static final String CONCERN = "/ownConcerns/%d/importance";
    private static final int MOST = 10;

    /// @param unsure whether the patient was not sure how much it matters
    record Slider(String id, String name, String label, int value, boolean unsure) {}

    /// Where the patient stands.
    ///
    /// @param told what the options come to for what was told
    static Trial of(Visit visit, ComparisonView told) {
        return of(visit, told, Typed.NOTHING);
    }

    static Trial of(Visit visit, ComparisonView told, Typed typed) {
        List<Slider> sliders = new ArrayList<>();
        for (Aid.ValuesQuestion question : visit.aid().weighableQuestions()) {
            String name = RATINGS + question.attribute();
            boolean unsure = unsure(visit).contains(question.attribute());
            sliders.add(new Slider(
                    "slider-" + question.attribute(),
                    name,
                    Objects.requireNonNull(visit.text().valuesQuestions().get(question.id()))
                            .question(),
                    mark(typed, name).orElseGet(() -> told(visit, told, question.attribute())),
                    unsure));
        }
        List<JsonNode> concerns = concerns(visit);
        for (int i = 0; i < concerns.size(); i++) {
            String name = CONCERN.formatted(i);
            JsonNode concern = concerns.get(i);
            sliders.add(new Slider(
                    "slider-own-" + (i + 1),
                    name,
                    concern.path("text").asText(),
                    mark(typed, name)
                            .orElse(
                                    concern.path("importance").isNumber()
                                            ? (int) Math.round(
                                                    concern.path("importance").asDouble())
                                            : nearShare(told, "own-" + (i + 1))),
                    false));
        }
        return new Trial(
                sliders, method(visit).filter(each -> !each.equals(RATING)).isPresent());
    }

    /// What would be told: the priorities, and how much the patient's own concerns matter.
    static ObjectNode read(Visit visit, Typed typed) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        ObjectNode priorities = told.putObject("priorities").put("method", RATING);
        ObjectNode ratings = priorities.putObject("ratings");
        ArrayNode unsure = priorities.putArray("unsure");
        for (Aid.ValuesQuestion question : visit.aid().weighableQuestions()) {
            String attribute = question.attribute();
            int mark = mark(typed, RATINGS + attribute).orElse(0);
            if (mark == 0 && unsure(visit).contains(attribute)) {
                unsure.add(attribute);
            } else if (mark > 0 || isRated(visit, attribute)) {
                ratings.put(attribute, mark);
            }
        }
        List<JsonNode> concerns = concerns(visit);
        if (!concerns.isEmpty()) {
            ArrayNode own = told.putArray("ownConcerns");
            for (int i = 0; i < concerns.size(); i++) {
                own.addObject()
                        .put("text", concerns.get(i).path("text").asText())
                        .put("importance", mark(typed, CONCERN.formatted(i)).orElse(0));
            }
        }
        return told;
    }

    private static Optional<Integer> mark(Typed typed, String name) {
        String mark = typed.one(name);
        return mark.matches("\\d|10") ? Optional.of(Integer.valueOf(mark)) : Optional.empty();
    }

    /// As it was rated, or else near its share of what matters.
    private static int told(Visit visit, ComparisonView told, String attribute) {
        JsonNode rated = visit.saved().answers().priorities() == null
                ? null
                : visit.saved().answers().priorities().path("ratings").get(attribute);
        if (rated != null && rated.isNumber()) {
            return (int) Math.round(rated.asDouble());
        }
        return method(visit).filter(RATING::equals).isPresent() ? 0 : nearShare(told, attribute);
    }

    /// What weighs most stands at the end of its slider, and the others as far along as they weigh.
    private static int nearShare(ComparisonView told, String row) {
        double most = told.rows().stream().mapToDouble(Trial::weight).max().orElse(0);
        return told.rows().stream()
                .filter(each -> each.attribute().equals(row))
                .mapToInt(each -> most == 0 ? 0 : (int) Math.round(MOST * weight(each) / most))
                .findFirst()
                .orElse(0);
    }

    private static double weight(RowView row) {
        return row.weight() == null ? 0 : row.weight().doubleValue();
    }

    private static boolean isRated(Visit visit, String attribute) {
        JsonNode priorities = visit.saved().answers().priorities();
        return priorities != null && priorities.path("ratings").has(attribute);
    }

    private static Optional<String> method(Visit visit) {
        return Optional.ofNullable(visit.saved().answers().priorities())
                .map(priorities -> priorities.path("method").asText());
    }

    private static List<String> unsure(Visit visit) {
        JsonNode priorities = visit.saved().answers().priorities();
        return priorities == null
                ? List.of()
                : elements(priorities.get("unsure")).map(JsonNode::asText).toList();
    }

    private static List<JsonNode> concerns(Visit visit) {
        return elements(visit.saved().answers().ownConcerns()).toList();
    }

    private static Stream<JsonNode> elements(@Nullable JsonNode list) {
        return list == null ? Stream.empty() : StreamSupport.stream(list.spliterator(), false);
    }
}
