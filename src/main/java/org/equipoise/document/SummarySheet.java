package org.equipoise.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.equipoise.aid.AidText;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryContent;
import org.equipoise.web.Printed;
import org.jspecify.annotations.Nullable;

/// The summary of a decision on one sheet, as it is read and printed.
///
/// @param record who recorded which revision when; empty of a draft
/// @param reason why it was amended; empty where it was not
/// @param fingerprint of the recorded revision
/// @param broken whether what is stored no longer fits its fingerprints
public record SummarySheet(
        String aid,
        String state,
        List<Line> lines,
        String record,
        String reason,
        String confirmed,
        String fingerprint,
        boolean broken) {

    /// @param texts empty where nothing is written down
    public record Line(String label, List<String> texts) {}

    public static SummarySheet of(AidText text, Summary summary) {
        Summary.Revision revision = summary.revision();
        String state = switch (summary.state()) {
            case DRAFT -> "Draft";
            case RECORDED -> "Recorded";
            case CONFIRMED -> "Recorded, and confirmed by the patient";
            case AMENDED -> "Amended";
        };
        return revision == null
                ? new SummarySheet(text.title(), state, lines(text, summary.content()), "", "", "", "", false)
                : of(text, state, revision);
    }

    public static SummarySheet of(AidText text, String state, Summary.Revision revision) {
        var document = revision.document();
        return new SummarySheet(
                text.title(),
                state,
                lines(text, document.content()),
                "Revision %d, recorded by %s on %s, with version %d of the decision aid"
                        .formatted(
                                document.number(),
                                document.recordedBy().name(),
                                Printed.time(document.recordedAt()),
                                document.aid().version()),
                Objects.requireNonNullElse(document.reason(), ""),
                revision.confirmedAt() == null
                        ? ""
                        : "Confirmed by the patient on " + Printed.time(revision.confirmedAt()),
                revision.hash(),
                !revision.intact());
    }

    private static List<Line> lines(AidText text, SummaryContent content) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("What was decided", outcome(text, content.outcome())));
        lines.add(new Line(
                "Options that were talked over",
                orNone(content.optionsDiscussed()).stream()
                        .map(option -> option(text, option))
                        .toList()));
        lines.add(line("What mattered most", content.mattersMost()));
        lines.add(line("Reasons, in the patient’s words", content.reasons()));
        lines.add(line("Benefits and harms that were talked through", content.risksDiscussed()));
        lines.add(line("How it was checked that they were clear", content.understanding()));
        lines.add(new Line("Questions that were answered", orNone(content.questionsAnswered())));
        lines.add(new Line("Questions still open", orNone(content.questionsOpen())));
        lines.add(new Line(
                "Who was there",
                orNone(content.personsPresent()).stream()
                        .map(SummarySheet::person)
                        .toList()));
        lines.add(line("Capacity to decide, and support it needs", content.capacity()));
        lines.add(new Line("Next steps", orNone(content.nextSteps())));
        lines.add(
                line("When to look at it again", content.reviewOn() == null ? null : Printed.day(content.reviewOn())));
        return lines;
    }

    private static List<String> outcome(AidText text, SummaryContent.@Nullable Outcome outcome) {
        if (outcome == null) {
            return List.of();
        }
        return outcome.option() == null ? List.of("The decision is put off") : List.of(option(text, outcome.option()));
    }

    private static String option(AidText text, String id) {
        AidText.OptionText option = text.options().get(id);
        return option == null ? id : option.name();
    }

    private static String person(SummaryContent.Person person) {
        String part = person.part().name().charAt(0)
                + person.part().name().substring(1).toLowerCase(Locale.ROOT);
        return person.note() == null ? part : "%s: %s".formatted(part, person.note());
    }

    private static Line line(String label, @Nullable String text) {
        return new Line(label, text == null || text.isBlank() ? List.of() : List.of(text));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
