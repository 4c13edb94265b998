package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;

/// The short form: up to three things that matter most.
class TopThree implements Section {

    private static final String AT = "/priorities/attributes/";
    private static final List<String> LABELS = List.of("Matters most", "Matters second", "Matters third");

    @Override
    public String path() {
        return "top-three";
    }

    @Override
    public String title() {
        return "The three things that matter most to you";
    }

    @Override
    public List<String> introduction(Visit visit) {
        List<String> introduction = new ArrayList<>(List.of("Choose up to three, the one that matters most first."));
        introduction.addAll(ToldOtherwise.notice(visit));
        return introduction;
    }

    @Override
    public Set<String> members() {
        return Set.of("priorities");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            fields.add(Field.pick(Field.Kind.SELECT, AT + i, LABELS.get(i), "", choices(visit), typed, mistakes));
        }
        return fields;
    }

    private static Stream<Field.Choice> choices(Visit visit) {
        return Stream.concat(
                Ratings.questions(visit.aid()).stream()
                        .map(question -> Field.choice(
                                question.attribute(),
                                Objects.requireNonNull(
                                                visit.text().valuesQuestions().get(question.id()))
                                        .question())),
                Concerns.of(visit).stream().map(concern -> Field.choice(concern.id(), concern.text())));
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        Set<String> picked = new LinkedHashSet<>();
        for (int i = 0; i < LABELS.size(); i++) {
            String told = typed.one(AT + i);
            if (!told.isEmpty() && !picked.add(told)) {
                mistakes.at(AT + i, "You chose this already. Choose something else, or leave this empty.");
            }
        }
        if (picked.isEmpty()) {
            mistakes.at(AT + 0, "Choose at least one.");
        }
        ObjectNode changes = JSON.objectNode();
        ObjectNode priorities = changes.putObject("priorities");
        priorities.put("method", "top-three");
        ArrayNode attributes = priorities.putArray("attributes");
        picked.forEach(attributes::add);
        List<Concerns.Concern> concerns = Concerns.of(visit);
        if (!concerns.isEmpty()) {
            ArrayNode own = changes.putArray("ownConcerns");
            concerns.forEach(concern -> own.addObject().put("text", concern.text()));
        }
        return changes;
    }
}
