package org.equipoise.preparation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.aid.Aid.KnowledgeQuestion;
import org.equipoise.aid.AidText;
import org.equipoise.decision.Answers.KnowledgeAnswer;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// What is clear already, and what to talk about again. No mark is given.
class Knowledge implements Section {

    static final String PATH = "what-is-clear";

    private static final String AT = "/knowledge/";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title(Words words) {
        return words.say("clear-title");
    }

    @Override
    public List<String> introduction(Visit visit) {
        return List.of(visit.words().say("clear-how"));
    }

    @Override
    public Set<String> members() {
        return Set.of("knowledge");
    }

    @Override
    public List<Field> fields(Visit visit, Typed typed, Mistakes mistakes) {
        Map<String, KnowledgeAnswer> told =
                Objects.requireNonNullElse(visit.saved().answers().knowledge(), Map.of());
        return visit.aid().knowledge().stream()
                .map(question -> field(visit, question, typed, mistakes)
                        .saying(feedback(visit, question, told.get(question.id()))))
                .toList();
    }

    private static Field field(Visit visit, KnowledgeQuestion question, Typed typed, Mistakes mistakes) {
        return Field.pick(
                Field.Kind.RADIOS,
                AT + question.id(),
                words(visit, question).statement(),
                "",
                Stream.of(
                        Field.choice("true", visit.words().say("clear-true")),
                        Field.choice("false", visit.words().say("clear-false")),
                        Field.choice("not-sure", visit.words().say("not-sure"))),
                typed,
                mistakes);
    }

    private static String feedback(Visit visit, KnowledgeQuestion question, @Nullable KnowledgeAnswer told) {
        if (told == null) {
            return "";
        }
        KnowledgeAnswer right = question.answer() ? KnowledgeAnswer.TRUE : KnowledgeAnswer.FALSE;
        Words words = visit.words();
        String truth = words.say(question.answer() ? "clear-this-true" : "clear-this-false");
        return (told == right ? words.say("clear-right", truth) : truth) + " "
                + words(visit, question).why();
    }

    /// As what was answered, and not as what is true.
    @Override
    public List<Told> told(Visit visit, Typed typed) {
        return Section.super.told(visit, typed).stream()
                .map(told -> new Told(
                        told.question(),
                        told.texts().stream()
                                .map(text -> visit.words().say("told-answer", text))
                                .toList()))
                .toList();
    }

    private static AidText.KnowledgeText words(Visit visit, KnowledgeQuestion question) {
        return Objects.requireNonNull(visit.text().knowledge().get(question.id()));
    }

    @Override
    public ObjectNode read(Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes = JSON.objectNode();
        ObjectNode knowledge = changes.putObject("knowledge");
        visit.aid().knowledge().stream()
                .map(KnowledgeQuestion::id)
                .filter(id -> Set.of("true", "false", "not-sure").contains(typed.one(AT + id)))
                .forEach(id -> knowledge.put(id, typed.one(AT + id)));
        return changes;
    }
}
