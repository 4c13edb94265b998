package org.equipoise.clinicianpages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.form.Field;
import org.equipoise.form.Field.Kind;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.summary.SummaryContent;
import org.equipoise.summary.SummaryContent.Outcome;
import org.equipoise.summary.SummaryContent.Person;
import org.jspecify.annotations.Nullable;

/// A summary as a form: its content in fields, and fields as its content.
final class SummaryForm {

    private static final String DEFERRED = "deferred-for-now/";
    private static final String OUTCOME = "/outcome";
    private static final String OPTIONS = "/optionsDiscussed";
    private static final String PERSONS = "/personsPresent";
    private static final String NOTE = "/personsNote/";
    private static final String REVIEW = "/reviewOn";
    private static final int MOST = 20;
    private static final int LONGEST_NOTE = 200;

    private SummaryForm() {}

    static List<Field> fields(Aid aid, AidText text, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.pick(
                Kind.RADIOS,
                OUTCOME,
                "What was decided",
                "",
                Stream.concat(options(aid, text), Stream.of(Field.choice(DEFERRED, "The decision is put off"))),
                typed,
                mistakes));
        fields.add(Field.pick(
                Kind.CHECKS, OPTIONS, "Options that were talked over", "", options(aid, text), typed, mistakes));
        fields.add(area("/mattersMost", "What mattered most, in the patient’s words", typed, mistakes));
        fields.add(area("/reasons", "Reasons, in the patient’s words", typed, mistakes));
        fields.add(area("/risksDiscussed", "Benefits and harms that were talked through", typed, mistakes));
        fields.add(area("/understanding", "How it was checked that they were clear", typed, mistakes));
        fields.addAll(Field.list("/questionsAnswered", numbered("Question that was answered"), "", MOST, typed, mistakes));
        fields.addAll(Field.list("/questionsOpen", numbered("Question still open"), "", MOST, typed, mistakes));
        fields.add(Field.pick(
                Kind.CHECKS, PERSONS, "Who was there", "By their part; no names.", parts(), typed, mistakes));
        parts().filter(part -> typed.all(PERSONS).contains(part.value())
                        || !mistakes.of(NOTE + part.value()).isEmpty())
                .forEach(part -> fields.add(Field.text(
                        Kind.TEXT,
                        NOTE + part.value(),
                        part.label() + ": what else is to be known",
                        "",
                        typed,
                        mistakes)));
        fields.add(area("/capacity", "Capacity to decide, and support it needs", typed, mistakes));
        fields.addAll(Field.list("/nextSteps", numbered("Next step"), "", MOST, typed, mistakes));
        fields.add(Field.text(Kind.DATE, REVIEW, "When to look at it again", "", typed, mistakes));
        return fields;
    }

    static Typed typed(SummaryContent content) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Outcome outcome = content.outcome();
        if (outcome != null) {
            fields.put(OUTCOME, List.of(Objects.requireNonNullElse(outcome.option(), DEFERRED)));
        }
        fields.put(OPTIONS, orNone(content.optionsDiscussed()));
        put(fields, "/mattersMost", content.mattersMost());
        put(fields, "/reasons", content.reasons());
        put(fields, "/risksDiscussed", content.risksDiscussed());
        put(fields, "/understanding", content.understanding());
        put(fields, "/capacity", content.capacity());
        put(
                fields,
                REVIEW,
                content.reviewOn() == null ? null : content.reviewOn().toString());
        putAll(fields, "/questionsAnswered", content.questionsAnswered());
        putAll(fields, "/questionsOpen", content.questionsOpen());
        putAll(fields, "/nextSteps", content.nextSteps());
        fields.put(
                PERSONS,
                orNone(content.personsPresent()).stream()
                        .map(each -> name(each.part()))
                        .toList());
        orNone(content.personsPresent()).forEach(each -> put(fields, NOTE + name(each.part()), each.note()));
        return new Typed(fields);
    }

    static SummaryContent read(Typed typed, Mistakes mistakes) {
        String outcome = typed.one(OUTCOME);
        return new SummaryContent(
                outcome.isEmpty()
                        ? null
                        : outcome.equals(DEFERRED)
                                ? new Outcome(Outcome.Kind.DEFERRED, null)
                                : new Outcome(Outcome.Kind.CHOSEN, outcome),
                typed.all(OPTIONS),
                text("/mattersMost", typed, mistakes),
                text("/reasons", typed, mistakes),
                text("/risksDiscussed", typed, mistakes),
                text("/understanding", typed, mistakes),
                list("/questionsAnswered", typed, mistakes),
                list("/questionsOpen", typed, mistakes),
                parts().filter(part -> typed.all(PERSONS).contains(part.value()))
                        .map(part -> person(part.value(), typed, mistakes))
                        .toList(),
                text("/capacity", typed, mistakes),
                list("/nextSteps", typed, mistakes),
                day(typed.one(REVIEW), mistakes));
    }

    private static Person person(String part, Typed typed, Mistakes mistakes) {
        String note = typed.one(NOTE + part);
        mistakes.tooLong(NOTE + part, note, LONGEST_NOTE);
        return new Person(Person.Part.valueOf(part.toUpperCase(Locale.ROOT)), note.isBlank() ? null : note);
    }

    private static @Nullable LocalDate day(String typed, Mistakes mistakes) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            mistakes.at(REVIEW, "Write the date as year-month-day, such as 2027-03-31.");
            return null;
        }
    }

    private static @Nullable String text(String name, Typed typed, Mistakes mistakes) {
        String text = typed.one(name);
        mistakes.tooLong(name, text, SummaryContent.LONGEST_TEXT);
        return text.isBlank() ? null : text;
    }

    private static List<String> list(String name, Typed typed, Mistakes mistakes) {
        List<String> texts = typed.list(name, MOST);
        for (int i = 0; i < texts.size(); i++) {
            mistakes.tooLong(name + "/" + i, texts.get(i), SummaryContent.LONGEST_TEXT);
        }
        return texts;
    }

    private static IntFunction<String> numbered(String label) {
        return i -> "%s %d".formatted(label, i);
    }

    private static Field area(String name, String label, Typed typed, Mistakes mistakes) {
        return Field.text(Kind.AREA, name, label, "", typed, mistakes);
    }

    private static Stream<Field.Choice> options(Aid aid, AidText text) {
        Function<Aid.Option, Field.Choice> choice = option -> Field.choice(
                option.id(),
                Objects.requireNonNull(text.options().get(option.id())).name());
        return aid.options().stream().map(choice);
    }

    private static Stream<Field.Choice> parts() {
        return Stream.of(Person.Part.values()).map(part -> Field.choice(name(part), label(part)));
    }

    private static String name(Person.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String label(Person.Part part) {
        return part.name().charAt(0) + name(part).substring(1);
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, List.of(text));
        }
    }

    private static void putAll(Map<String, List<String>> fields, String name, @Nullable List<String> texts) {
        List<String> all = orNone(texts);
        for (int i = 0; i < all.size(); i++) {
            fields.put(name + "/" + i, List.of(all.get(i)));
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
