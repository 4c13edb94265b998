package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;

/// How much each thing matters, from 0 to 10.
class Ratings implements Section {

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
    public List<String> introduction(Visit visit) {
        List<String> introduction = new ArrayList<>(
                List.of(visit.words().say("matters-how"), visit.words().say("matters-scale")));
        introduction.addAll(ToldOtherwise.notice(visit));
        return introduction;
    }

    @Override
    public Set<String> members() {
        return Set.of("priorities");
    }

    @Override
    public Typed shown(Visit visit, Typed stored) {
        Map<String, String> unsure = new LinkedHashMap<>();
        stored.list("/priorities/unsure", 100).forEach(attribute -> unsure.put(AT + attribute, NOT_SURE));
        return stored.with(unsure);
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        for (Aid.ValuesQuestion question : questions(visit.aid())) {
            AidText.QuestionText words =
                    Objects.requireNonNull(visit.text().valuesQuestions().get(question.id()));
            fields.add(Field.pick(
                    Field.Kind.SCALE,
                    AT + question.attribute(),
                    words.question(),
                    Objects.requireNonNullElse(words.help(), ""),
                    Stream.concat(
                            zeroToTen(),
                            Stream.of(Field.choice(NOT_SURE, visit.words().say("not-sure")))),
                    typed,
                    mistakes));
        }
        Concerns.of(visit)
                .forEach(concern -> fields.add(Field.pick(
                        Field.Kind.SCALE,
                        concern.at() + "/importance",
                        concern.text(),
                        visit.words().say("matters-own"),
                        zeroToTen(),
                        typed,
                        mistakes)));
        return fields;
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode ratings = JSON.objectNode();
        ArrayNode unsure = JSON.arrayNode();
        for (Aid.ValuesQuestion question : questions(visit.aid())) {
            String told = typed.one(AT + question.attribute());
            if (told.equals(NOT_SURE)) {
                unsure.add(question.attribute());
            } else if (told.matches("\\d{1,2}")) {
                ratings.put(question.attribute(), Integer.parseInt(told));
            }
        }
        List<Concerns.Concern> concerns = Concerns.of(visit);
        if (!concerns.isEmpty()) {
            ArrayNode own = changes.putArray("ownConcerns");
            for (Concerns.Concern concern : concerns) {
                own.add(Concerns.rated(visit, concern.text(), concern.at(), typed, mistakes));
            }
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

    /// Those about rows that can be weighed.
    static List<Aid.ValuesQuestion> questions(Aid aid) {
        return aid.valuesQuestions().stream()
                .filter(question -> aid.attribute(question.attribute())
                        .filter(Attribute::scored)
                        .isPresent())
                .toList();
    }
}
