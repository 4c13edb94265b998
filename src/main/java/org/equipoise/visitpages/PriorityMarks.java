package org.equipoise.visitpages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// How much each thing matters, marked from 0 to 10 by two people at one screen.
///
/// @param own the concerns that the person added, as they are stored; null for none
record PriorityMarks(
        Aid aid, AidText text, Words words, @Nullable JsonNode own) {

    private static final String NOT_SURE = "not-sure";
    private static final String AT = "/priorities/ratings/";
    private static final int MOST_UNSURE = 100;

    List<Field> fields(Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        for (Aid.ValuesQuestion question : aid.weighableQuestions()) {
            String asked = Objects.requireNonNull(text.valuesQuestions().get(question.id()))
                    .question();
            fields.add(scale(AT + question.attribute(), asked, true, typed, mistakes));
        }
        for (int i = 0; i < concerns(); i++) {
            fields.add(scale(importance(i), concern(i), false, typed, mistakes));
        }
        return fields;
    }

    private Field scale(String name, String label, boolean withNotSure, Typed typed, Mistakes mistakes) {
        Stream<Field.Choice> marks =
                IntStream.rangeClosed(0, 10).mapToObj(i -> Field.choice(String.valueOf(i), words.count(i)));
        Stream<Field.Choice> unsure =
                withNotSure ? Stream.of(Field.choice(NOT_SURE, words.say("not-sure"))) : Stream.empty();
        return Field.pick(Field.Kind.SCALE, name, label, "", Stream.concat(marks, unsure), typed, mistakes);
    }

    /// What stands in the fields when what is stored is shown.
    Typed shown(Typed stored) {
        Map<String, String> unsure = new LinkedHashMap<>();
        stored.list("/priorities/unsure", MOST_UNSURE).forEach(attribute -> unsure.put(AT + attribute, NOT_SURE));
        return stored.with(unsure);
    }

    /// Adds to `answers` what was marked; nothing where nothing was, so that what was told otherwise stays.
    void read(Typed typed, ObjectNode answers, Mistakes mistakes) {
        ObjectNode ratings = JsonNodeFactory.instance.objectNode();
        ArrayNode unsure = JsonNodeFactory.instance.arrayNode();
        for (Aid.ValuesQuestion question : aid.weighableQuestions()) {
            String mark = typed.one(AT + question.attribute());
            if (mark.equals(NOT_SURE)) {
                unsure.add(question.attribute());
            } else if (mark.matches("\\d{1,2}")) {
                ratings.put(question.attribute(), Integer.parseInt(mark));
            }
        }
        boolean ownMarked = IntStream.range(0, concerns())
                .anyMatch(i -> !typed.one(importance(i)).isEmpty());
        if (ratings.isEmpty() && unsure.isEmpty() && !ownMarked) {
            return;
        }
        ObjectNode priorities = answers.putObject("priorities");
        priorities.put("method", "rating");
        priorities.set("ratings", ratings);
        priorities.set("unsure", unsure);
        if (concerns() > 0) {
            ArrayNode rated = answers.putArray("ownConcerns");
            for (int i = 0; i < concerns(); i++) {
                String mark = typed.one(importance(i));
                if (mark.matches("\\d{1,2}")) {
                    rated.addObject().put("text", concern(i)).put("importance", Integer.parseInt(mark));
                } else {
                    mistakes.at(importance(i), words.say("matters-choose"));
                }
            }
        }
    }

    private int concerns() {
        return own == null ? 0 : own.size();
    }

    private String concern(int i) {
        return Objects.requireNonNull(own).path(i).path("text").asText();
    }

    private static String importance(int i) {
        return "/ownConcerns/%d/importance".formatted(i);
    }
}
