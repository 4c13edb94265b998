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
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.form.Field;
import org.equipoise.form.Field.Kind;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.summary.SummaryContent;
import org.equipoise.summary.SummaryContent.Outcome;
import org.equipoise.summary.SummaryContent.Person;
import org.jspecify.annotations.Nullable;

/// A summary as a form: its content in fields, and fields as its content.
record SummaryForm(Words words) {

    private static final String DEFERRED = "deferred-for-now/";
    private static final String OUTCOME = "/outcome";
    private static final String OPTIONS = "/optionsDiscussed";
    private static final String PERSONS = "/personsPresent";
    private static final String NOTE = "/personsNote/";
    private static final String REVIEW = "/reviewOn";
    private static final int MOST = 20;
    private static final int LONGEST_NOTE = 200;

    List<Field> fields(Aid aid, AidText text, Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.pick(
                Kind.RADIOS,
                OUTCOME,
                words.say("sheet-decided"),
                "",
                Stream.concat(options(aid, text), Stream.of(Field.choice(DEFERRED, words.say("sheet-put-off")))),
                typed,
                mistakes));
        fields.add(
                Field.pick(Kind.CHECKS, OPTIONS, words.say("sheet-options"), "", options(aid, text), typed, mistakes));
        fields.add(area("/mattersMost", words.say("form-matters"), typed, mistakes));
        fields.add(area("/reasons", words.say("sheet-reasons"), typed, mistakes));
        fields.add(area("/risksDiscussed", words.say("sheet-risks"), typed, mistakes));
        fields.add(area("/understanding", words.say("sheet-understanding"), typed, mistakes));
        fields.addAll(Field.list("/questionsAnswered", i -> words.say("form-answered", i), "", MOST, typed, mistakes));
        fields.addAll(Field.list("/questionsOpen", i -> words.say("form-still-open", i), "", MOST, typed, mistakes));
        fields.add(Field.pick(
                Kind.CHECKS,
                PERSONS,
                words.say("sheet-present"),
                words.say("form-no-names"),
                parts(),
                typed,
                mistakes));
        parts().filter(part -> typed.all(PERSONS).contains(part.value())
                        || !mistakes.of(NOTE + part.value()).isEmpty())
                .forEach(part -> fields.add(Field.text(
                        Kind.TEXT,
                        NOTE + part.value(),
                        words.say("form-person-note", part.label()),
                        "",
                        typed,
                        mistakes)));
        fields.add(area("/capacity", words.say("sheet-capacity"), typed, mistakes));
        fields.addAll(Field.list("/nextSteps", i -> words.say("form-next", i), "", MOST, typed, mistakes));
        fields.add(Field.text(Kind.DATE, REVIEW, words.say("sheet-review"), "", typed, mistakes));
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

    SummaryContent read(Typed typed, Mistakes mistakes) {
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

    private Person person(String part, Typed typed, Mistakes mistakes) {
        String note = typed.one(NOTE + part);
        mistakes.tooLong(NOTE + part, note, LONGEST_NOTE);
        return new Person(Person.Part.valueOf(part.toUpperCase(Locale.ROOT)), note.isBlank() ? null : note);
    }

    private @Nullable LocalDate day(String typed, Mistakes mistakes) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            mistakes.at(REVIEW, words.say("form-date"));
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

    private static Field area(String name, String label, Typed typed, Mistakes mistakes) {
        return Field.text(Kind.AREA, name, label, "", typed, mistakes);
    }

    private static Stream<Field.Choice> options(Aid aid, AidText text) {
        Function<Aid.Option, Field.Choice> choice = option -> Field.choice(
                option.id(),
                Objects.requireNonNull(text.options().get(option.id())).name());
        return aid.options().stream().map(choice);
    }

    private Stream<Field.Choice> parts() {
        return Stream.of(Person.Part.values()).map(part -> Field.choice(name(part), label(part)));
    }

    private static String name(Person.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private String label(Person.Part part) {
        return words.say("part-" + name(part));
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
