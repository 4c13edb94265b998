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
import org.equipoise.language.Words;

/// The short form: up to three things that matter most.
class TopThree implements Section {

    private static final String AT = "/priorities/attributes/";
    private static final List<String> LABELS = List.of("three-first", "three-second", "three-third");

    @Override
    public String path() {
        return "top-three";
    }

    @Override
    public String title(Words words) {
        return words.say("three-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        List<String> introduction = new ArrayList<>(List.of(visit.words().say("three-how")));
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
            fields.add(Field.pick(
                    Field.Kind.SELECT, AT + i, visit.words().say(LABELS.get(i)), "", choices(visit), typed, mistakes));
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
                mistakes.at(AT + i, visit.words().say("three-twice"));
            }
        }
        if (picked.isEmpty()) {
            mistakes.at(AT + 0, visit.words().say("three-none"));
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
