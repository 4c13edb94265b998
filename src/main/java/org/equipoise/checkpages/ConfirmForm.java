package org.equipoise.checkpages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.checklist.Checklist;
import org.equipoise.checklist.Checklists;
import org.equipoise.checklist.ConfirmItem;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The form in which somebody confirms an item. Nothing is chosen for them.
///
/// @param wanted what the item asks for
record ConfirmForm(Checklist.Confirm wanted, Words words) {

    static final String AS = "/confirmedAs";
    static final String ON = "/lookedOn";
    static final String DOCUMENT = "/document";
    static final String PEOPLE = "/people";
    static final String INDEPENDENT = "/independent";
    static final String SAID = "/words";

    private static final int LONGEST = 1000;
    private static final int SHORTEST_DOCUMENT = 10;
    private static final int MOST_PEOPLE = 1_000_000;

    List<Field> fields(Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.pick(
                Field.Kind.RADIOS,
                AS,
                words.say("confirm-as"),
                "",
                wanted.as().stream().map(each -> Field.choice(name(each), words.say("confirm-as-" + name(each)))),
                typed,
                mistakes));
        fields.add(Field.text(Field.Kind.DATE, ON, words.say("confirm-on"), "", typed, mistakes));
        fields.add(Field.text(
                Field.Kind.TEXT,
                DOCUMENT,
                words.say("confirm-document"),
                words.say("confirm-document-hint"),
                typed,
                mistakes));
        if (wanted.people()) {
            fields.add(Field.text(
                    Field.Kind.NUMBER,
                    PEOPLE,
                    words.say("confirm-people"),
                    words.say("confirm-people-hint"),
                    typed,
                    mistakes));
        }
        if (wanted.independent()) {
            fields.add(Field.pick(
                    Field.Kind.CHECKS,
                    INDEPENDENT,
                    words.say("confirm-independent"),
                    "",
                    Stream.of(Field.choice("yes", words.say("confirm-independent-yes"))),
                    typed,
                    mistakes));
        }
        fields.add(Field.text(
                Field.Kind.AREA, SAID, words.say("confirm-words"), words.say("confirm-words-hint"), typed, mistakes));
        return fields;
    }

    /// Empty where there are mistakes.
    Optional<ConfirmItem> read(Typed typed, Mistakes mistakes, Clock clock) {
        Checklist.As as = wanted.as().stream()
                .filter(each -> name(each).equals(typed.one(AS)))
                .findFirst()
                .orElse(null);
        if (as == null) {
            mistakes.at(AS, words.say("confirm-as-missing"));
        }
        LocalDate on = day(typed.one(ON));
        if (on == null || on.getYear() < Checklists.EARLIEST) {
            mistakes.at(ON, words.say("confirm-on-missing"));
        } else if (on.isAfter(LocalDate.now(clock))) {
            mistakes.at(ON, words.say("confirm-on-future"));
        }
        String document = oneLine(typed.one(DOCUMENT));
        String said = oneLine(typed.one(SAID));
        mistakes.tooLong(DOCUMENT, document, LONGEST);
        mistakes.tooLong(SAID, said, LONGEST);
        if (document.length() < SHORTEST_DOCUMENT) {
            mistakes.at(DOCUMENT, words.say("confirm-document-missing"));
        }
        Integer people = people(typed, mistakes);
        boolean independent = !typed.one(INDEPENDENT).isEmpty();
        if (wanted.independent() && !independent) {
            mistakes.at(INDEPENDENT, words.say("confirm-independent-missing"));
        }
        if (as == null || on == null) {
            return Optional.empty();
        }
        ConfirmItem item = new ConfirmItem(
                as, on, document, people, wanted.independent() ? independent : null, said.isEmpty() ? null : said);
        if (!item.isDocumentReadable()) {
            mistakes.at(DOCUMENT, words.say("confirm-document-unreadable"));
        }
        return mistakes.any() ? Optional.empty() : Optional.of(item);
    }

    private @Nullable Integer people(Typed typed, Mistakes mistakes) {
        if (!wanted.people()) {
            return null;
        }
        String number = typed.one(PEOPLE).strip();
        int people = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : 0;
        if (people < 1 || people > MOST_PEOPLE) {
            mistakes.at(PEOPLE, words.say("confirm-people-missing"));
        }
        return people;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /// What is shown to everybody stands on one line.
    private static String oneLine(String typed) {
        return typed.replaceAll("\\p{Cc}+", " ").strip();
    }

    private static String name(Checklist.As as) {
        return as.name().toLowerCase(Locale.ROOT);
    }
}
