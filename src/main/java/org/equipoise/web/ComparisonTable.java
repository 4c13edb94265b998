package org.equipoise.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.CellView.SourceView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// The options side by side, row by row, as they are printed.
///
/// @param translated what to know of the translation; empty of a text that was not translated
/// @param held the version that it is of
public record ComparisonTable(List<Row> rows, List<String> translated, Held held) {

    /// @param about over how long and about whom; empty of a concern of the person's own
    /// @param more what else there is to say of the row
    /// @param outOfDate what to know where the original of its words has changed; otherwise empty
    public record Row(
            String id,
            String kind,
            String name,
            List<String> about,
            List<CellText> cells,
            List<Passage> more,
            String outOfDate,
            List<MediumPanel> media) {}

    /// @param number in large print; empty where there is none
    /// @param note what to keep in mind with it
    public record CellText(
            String option,
            String number,
            @Nullable IconArray picture,
            List<Passage> text,
            List<Passage> note,
            boolean unknown,
            boolean stale,
            List<SourceView> sources) {}

    public static ComparisonTable of(Aid aid, ComparisonView view, Words words) {
        return of(aid, view, words, Passage.section(null));
    }

    /// @param section what leads from hard words to their explanation on the page
    static ComparisonTable of(Aid aid, ComparisonView view, Words words, Passage.Section section) {
        return new ComparisonTable(
                view.rows().stream()
                        .map(row -> row(aid, view, row, words, section))
                        .toList(),
                Translated.notice(view.translation(), words),
                new Held(aid.slug(), view.aid().version()));
    }

    /// The numbers that were fresh when they were shown and are past their review dates on a day.
    public static List<String> staleSince(Aid aid, ComparisonView seen, LocalDate day) {
        return seen.rows().stream()
                .flatMap(row -> aid.attribute(row.attribute()).stream()
                        .flatMap(attribute -> IntStream.range(0, row.cells().size())
                                .filter(i -> !row.cells().get(i).stale())
                                .filter(i -> {
                                    Cell cell =
                                            attribute.cell(row.cells().get(i).option());
                                    return cell.isNumber() && cell.provenance().staleOn(day);
                                })
                                .mapToObj(i -> "%s: %s"
                                        .formatted(
                                                row.name(),
                                                seen.options().get(i).name()))))
                .toList();
    }

    private static Row row(Aid aid, ComparisonView view, RowView row, Words words, Passage.Section section) {
        return new Row(
                row.attribute(),
                words.say(kind(row.kind())),
                row.name(),
                Stream.of(time(row, words), population(row, words))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(
                                row,
                                row.cells().get(i),
                                Printed.option(view.options().get(i), words),
                                words,
                                section))
                        .toList(),
                section.passages(more(aid, view, row, words)),
                view.translation() != null && view.translation().isStale("/attributes/" + row.attribute())
                        ? words.say("translation-stale-part")
                        : "",
                new MediumPanel.Source(aid, view.aid().version(), view.language(), words).ofAttribute(row.attribute()));
    }

    private static CellText cell(RowView row, CellView cell, String option, Words words, Passage.Section section) {
        return new CellText(
                option,
                number(row, cell, words),
                cell.pictograph() == null
                        ? null
                        : IconArray.of(cell.pictograph(), words.language().rightToLeft()),
                section.passages(cell.text()),
                section.passages(cell.note()),
                cell.state() == CellView.State.UNKNOWN,
                cell.stale() && cell.state() != CellView.State.UNKNOWN,
                cell.sources());
    }

    private static String number(RowView row, CellView cell, Words words) {
        if (cell.count() != null && row.denominator() != null) {
            return cell.fewerThanOne()
                    ? words.say("cell-fewer-than-one", row.denominator())
                    : words.say("cell-number", cell.count(), row.denominator());
        }
        return cell.state() == CellView.State.QUANTITY && cell.value() != null
                ? words.say("cell-quantity", words.number(cell.value()), Objects.requireNonNullElse(row.unit(), ""))
                : "";
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "benefit", "harm", "burden", "experience", "cost" -> "kind-" + kind;
            default -> "kind-own";
        };
    }

    private static String time(RowView row, Words words) {
        return row.time() == null ? "" : words.say("row-when", row.time());
    }

    private static String population(RowView row, Words words) {
        return row.population() == null || row.denominator() == null ? "" : words.say("row-about", row.population());
    }

    /// The author's explanation, and how each number was worked out that was not taken as it stands.
    private static List<String> more(Aid aid, ComparisonView view, RowView row, Words words) {
        AidText.AttributeText text = aid.text(view.language()).attributes().get(row.attribute());
        return Stream.concat(
                        Printed.paragraphs(text == null ? null : text.explanation()).stream(),
                        aid.attribute(row.attribute()).stream()
                                .flatMap(attribute -> view.options().stream()
                                        .flatMap(option ->
                                                derivation(option.name(), attribute.cell(option.id()), words))))
                .toList();
    }

    private static Stream<String> derivation(String option, Cell cell, Words words) {
        String derivation = cell.provenance().derivation();
        return derivation == null ? Stream.empty() : Stream.of(words.say("cell-derived", option, derivation.strip()));
    }
}
