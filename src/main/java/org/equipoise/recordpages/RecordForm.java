package org.equipoise.recordpages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.summarycontent.SummaryContent;
import org.equipoise.summarycontent.SummaryContent.Outcome;
import org.equipoise.summarycontent.SummaryContent.Person;
import org.jspecify.annotations.Nullable;

/// A record as a form: its content as it stands in fields, and what stands in fields as its content.
record RecordForm(Words words, Aid aid) {

    static final String DEFERRED = "deferred-for-now/";
    static final String OUTCOME = "/outcome";
    static final String OPTIONS = "/optionsDiscussed";
    static final String ALL = "all-of-them/";
    static final String PERSONS = "/personsPresent";
    static final String BOTH = "both/";
    static final String NOTE = "/personsNote/";
    static final String REVIEW = "/reviewOn";
    static final String REVIEW_IN = "/reviewIn";
    static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    static final int MOST = 20;
    private static final int LONGEST_NOTE = 200;

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

    /// Counts only if there are no mistakes.
    ///
    /// @param today from which the months to the review are counted
    SummaryContent read(Typed typed, LocalDate today, Mistakes mistakes) {
        String outcome = typed.one(OUTCOME);
        return new SummaryContent(
                outcome.isEmpty()
                        ? null
                        : outcome.equals(DEFERRED)
                                ? new Outcome(Outcome.Kind.DEFERRED, null)
                                : new Outcome(Outcome.Kind.CHOSEN, outcome),
                discussed(typed.all(OPTIONS)),
                text("/mattersMost", typed, mistakes),
                text("/reasons", typed, mistakes),
                text("/risksDiscussed", typed, mistakes),
                text("/understanding", typed, mistakes),
                list("/questionsAnswered", typed, mistakes),
                list("/questionsOpen", typed, mistakes),
                Stream.of(Person.Part.values())
                        .filter(part -> present(part, typed.all(PERSONS)))
                        .map(part -> person(part, typed, mistakes))
                        .toList(),
                text("/capacity", typed, mistakes),
                list("/nextSteps", typed, mistakes),
                review(typed, today, mistakes));
    }

    private List<String> discussed(List<String> picked) {
        return picked.contains(ALL) ? aid.options().stream().map(Aid.Option::id).toList() : picked;
    }

    private static boolean present(Person.Part part, List<String> picked) {
        boolean always = part == Person.Part.PATIENT || part == Person.Part.CLINICIAN;
        return picked.contains(name(part)) || (always && picked.contains(BOTH));
    }

    /// A day that is written counts before a number of months.
    private @Nullable LocalDate review(Typed typed, LocalDate today, Mistakes mistakes) {
        return typed.one(REVIEW).isBlank()
                ? MONTHS.stream()
                        .filter(each -> typed.one(REVIEW_IN).equals(String.valueOf(each)))
                        .findFirst()
                        .map(today::plusMonths)
                        .orElse(null)
                : day(typed.one(REVIEW), mistakes);
    }

    private static Person person(Person.Part part, Typed typed, Mistakes mistakes) {
        String note = typed.one(NOTE + name(part));
        mistakes.tooLong(NOTE + name(part), note, LONGEST_NOTE);
        return new Person(part, note.isBlank() ? null : note);
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

    private static String name(Person.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
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
