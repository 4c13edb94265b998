package org.equipoise.recordpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.form.Field;
import org.equipoise.form.Field.Kind;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.language.Words;
import org.equipoise.summarycontent.SummaryContent.Person;

/// The fields of a record.
///
/// @param hints what the patient told, beside the fields that it belongs to; nothing is chosen for anybody
record RecordFields(Words words, Aid aid, AidText text, Map<String, String> hints) {

    /// What only those who were there can say. All of the options, and the two who always are there, take one tap each.
    List<Field> said(Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.pick(
                Kind.RADIOS,
                RecordForm.OUTCOME,
                words.say("sheet-decided"),
                hint(RecordForm.OUTCOME),
                Stream.concat(options(), Stream.of(Field.choice(RecordForm.DEFERRED, words.say("sheet-put-off")))),
                typed,
                mistakes));
        fields.add(Field.pick(
                Kind.CHECKS,
                RecordForm.OPTIONS,
                words.say("sheet-options"),
                "",
                Stream.concat(Stream.of(Field.choice(RecordForm.ALL, words.say("record-all-options"))), options()),
                typed,
                mistakes));
        fields.add(Field.pick(
                Kind.CHECKS,
                RecordForm.PERSONS,
                words.say("sheet-present"),
                (words.say("form-no-names") + " " + hint(RecordForm.PERSONS)).strip(),
                Stream.concat(Stream.of(Field.choice(RecordForm.BOTH, words.say("record-both"))), parts()),
                typed,
                mistakes));
        parts().filter(part -> typed.all(RecordForm.PERSONS).contains(part.value())
                        || !mistakes.of(RecordForm.NOTE + part.value()).isEmpty())
                .forEach(part -> fields.add(Field.text(
                        Kind.TEXT,
                        RecordForm.NOTE + part.value(),
                        words.say("form-person-note", part.label()),
                        "",
                        typed,
                        mistakes)));
        fields.add(area("/reasons", "sheet-reasons", typed, mistakes));
        fields.addAll(list("/nextSteps", "form-next", typed, mistakes));
        fields.add(Field.pick(
                Kind.RADIOS,
                RecordForm.REVIEW_IN,
                words.say("record-review-in"),
                "",
                RecordForm.MONTHS.stream()
                        .map(each -> Field.choice(String.valueOf(each), words.say("record-months", each))),
                typed,
                mistakes));
        fields.add(Field.text(
                Kind.DATE,
                RecordForm.REVIEW,
                words.say("sheet-review"),
                words.say("record-review-day"),
                typed,
                mistakes));
        return fields;
    }

    /// What may be known already, and is filled in then.
    List<Field> known(Typed typed, Mistakes mistakes) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(
                Kind.AREA,
                "/mattersMost",
                words.say("form-matters"),
                words.say("record-matters-whose"),
                typed,
                mistakes));
        fields.add(area("/risksDiscussed", "sheet-risks", typed, mistakes));
        fields.add(area("/understanding", "sheet-understanding", typed, mistakes));
        fields.addAll(list("/questionsAnswered", "form-answered", typed, mistakes));
        fields.addAll(list("/questionsOpen", "form-still-open", typed, mistakes));
        fields.add(area("/capacity", "sheet-capacity", typed, mistakes));
        return fields;
    }

    private Field area(String name, String label, Typed typed, Mistakes mistakes) {
        return Field.text(Kind.AREA, name, words.say(label), hint(name), typed, mistakes);
    }

    private List<Field> list(String name, String label, Typed typed, Mistakes mistakes) {
        return Field.list(name, i -> words.say(label, i), hint(name), RecordForm.MOST, typed, mistakes);
    }

    private String hint(String name) {
        return hints.getOrDefault(name, "");
    }

    private Stream<Field.Choice> options() {
        return aid.options().stream()
                .map(option -> Field.choice(
                        option.id(),
                        Objects.requireNonNull(text.options().get(option.id())).name()));
    }

    private Stream<Field.Choice> parts() {
        return Stream.of(Person.Part.values()).map(part -> {
            String name = part.name().toLowerCase(Locale.ROOT);
            return Field.choice(name, words.say("part-" + name));
        });
    }
}
