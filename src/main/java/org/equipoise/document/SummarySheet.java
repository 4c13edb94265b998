package org.equipoise.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.language.Words;
import org.equipoise.objection.Objection;
import org.equipoise.summary.Summary;
import org.equipoise.summarycontent.SummaryContent;
import org.jspecify.annotations.Nullable;

/// The summary of a decision on one sheet, as it is read and printed.
///
/// @param record who recorded which revision when; empty of a draft
/// @param reason why it was amended; empty where it was not
/// @param objected whether the patient says that something is not right
/// @param fingerprint of the recorded revision
/// @param broken whether what is stored no longer fits its fingerprints
public record SummarySheet(
        String aid,
        String state,
        List<Line> lines,
        String record,
        String reason,
        String confirmed,
        Objected objected,
        String fingerprint,
        boolean broken) {

    /// That the patient says that something is not right; no text where nothing is.
    ///
    /// @param last whether that was said after the summary was confirmed
    record Objected(String text, boolean last) {}

    /// Whom the sheet tells how it stands: their own part is told to patients as theirs.
    public enum Reader {
        ANYBODY(""),
        PATIENT("-by-you");

        private final String suffix;

        Reader(String suffix) {
            this.suffix = suffix;
        }

        private String say(Words words, String key, Object... values) {
            return words.say(key + suffix, values);
        }
    }

    private static final Objected NOTHING = new Objected("", /* last= */ false);

    /// What a line is about, for who does not read all of them in one go.
    public enum Topic {
        DECIDED,
        NEXT,
        TALK
    }

    /// @param texts empty where nothing is written down
    public record Line(Topic topic, String label, List<String> texts) {}

    /// Whether somebody objected after it was confirmed.
    public boolean doubted() {
        return objected.last() && !confirmed.isEmpty();
    }

    /// How it stands, the newest first: what was objected to says so beside who confirmed it.
    public List<String> standing() {
        List<String> standing = objected.text().isEmpty()
                ? List.of(state, record, confirmed)
                : objected.last()
                        ? List.of(objected.text(), confirmed, record)
                        : List.of(confirmed, objected.text(), record);
        return standing.stream().filter(each -> !each.isEmpty()).toList();
    }

    /// The same without the words of the clinic's register.
    public List<String> standingPlainly() {
        return standing().stream().filter(each -> !each.equals(record)).toList();
    }

    public List<Line> decided() {
        return about(Topic.DECIDED);
    }

    public List<Line> next() {
        return about(Topic.NEXT);
    }

    public List<Line> talk() {
        return about(Topic.TALK);
    }

    /// What is written down, and not what a register lacks.
    private List<Line> about(Topic topic) {
        return lines.stream()
                .filter(line -> line.topic() == topic && !line.texts().isEmpty())
                .toList();
    }

    /// @param objections those that no amendment has answered
    public static SummarySheet of(
            AidText text, Summary summary, List<Objection> objections, Reader reader, Words words) {
        Summary.Revision revision = summary.revision();
        String state = switch (summary.state()) {
            case DRAFT -> words.say("sheet-draft");
            case RECORDED -> words.say("sheet-recorded");
            case CONFIRMED -> reader.say(words, "sheet-recorded-confirmed");
            case AMENDED -> words.say("sheet-amended");
        };
        return revision == null
                ? new SummarySheet(
                        text.title(),
                        state,
                        lines(text, summary.content(), reader, words),
                        "",
                        "",
                        "",
                        NOTHING,
                        "",
                        false)
                : of(text, state, revision, objections, reader, words);
    }

    public static SummarySheet of(AidText text, String state, Summary.Revision revision, Words words) {
        return of(text, state, revision, List.of(), Reader.ANYBODY, words);
    }

    private static SummarySheet of(
            AidText text,
            String state,
            Summary.Revision revision,
            List<Objection> objections,
            Reader reader,
            Words words) {
        var document = revision.document();
        Instant confirmed = revision.confirmedAt();
        return new SummarySheet(
                text.title(),
                state,
                lines(text, document.content(), reader, words),
                words.say(
                        "sheet-record",
                        document.number(),
                        document.recordedBy().name(),
                        words.time(document.recordedAt()),
                        document.aid().version()),
                Objects.requireNonNullElse(document.reason(), ""),
                confirmed == null ? "" : reader.say(words, "sheet-confirmed", words.time(confirmed)),
                objections.stream()
                        .map(Objection::raisedAt)
                        .max(Comparator.naturalOrder())
                        .map(last -> new Objected(
                                reader.say(words, "sheet-objected", words.time(last)),
                                confirmed == null || last.isAfter(confirmed)))
                        .orElse(NOTHING),
                revision.hash(),
                !revision.intact());
    }

    private static List<Line> lines(AidText text, SummaryContent content, Reader reader, Words words) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Topic.DECIDED, words.say("sheet-decided"), outcome(text, content.outcome(), words)));
        lines.add(new Line(
                Topic.DECIDED,
                words.say("sheet-options"),
                orNone(content.optionsDiscussed()).stream()
                        .map(option -> option(text, option))
                        .toList()));
        lines.add(line(Topic.DECIDED, words.say("sheet-matters"), content.mattersMost()));
        lines.add(line(Topic.DECIDED, reader.say(words, "sheet-reasons"), content.reasons()));
        lines.add(line(Topic.TALK, words.say("sheet-risks"), content.risksDiscussed()));
        lines.add(line(Topic.TALK, words.say("sheet-understanding"), content.understanding()));
        lines.add(new Line(Topic.TALK, words.say("sheet-answered"), orNone(content.questionsAnswered())));
        lines.add(new Line(Topic.NEXT, words.say("sheet-open"), orNone(content.questionsOpen())));
        lines.add(new Line(
                Topic.TALK,
                words.say("sheet-present"),
                orNone(content.personsPresent()).stream()
                        .map(person -> person(person, reader, words))
                        .toList()));
        lines.add(line(Topic.TALK, words.say("sheet-capacity"), content.capacity()));
        lines.add(new Line(Topic.NEXT, words.say("sheet-next"), orNone(content.nextSteps())));
        lines.add(line(
                Topic.NEXT,
                words.say("sheet-review"),
                content.reviewOn() == null ? null : words.day(content.reviewOn())));
        return lines;
    }

    private static List<String> outcome(AidText text, SummaryContent.@Nullable Outcome outcome, Words words) {
        if (outcome == null) {
            return List.of();
        }
        return outcome.option() == null ? List.of(words.say("sheet-put-off")) : List.of(option(text, outcome.option()));
    }

    private static String option(AidText text, String id) {
        AidText.OptionText option = text.options().get(id);
        return option == null ? id : option.name();
    }

    private static String person(SummaryContent.Person person, Reader reader, Words words) {
        String part = person.part() == SummaryContent.Person.Part.PATIENT
                ? reader.say(words, "part-patient")
                : words.say("part-" + person.part().name().toLowerCase(Locale.ROOT));
        return person.note() == null ? part : words.say("labelled", part, person.note());
    }

    private static Line line(Topic topic, String label, @Nullable String text) {
        return new Line(topic, label, text == null || text.isBlank() ? List.of() : List.of(text));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
