package org.equipoise.web;

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
public record ComparisonTable(List<Row> rows) {

    /// @param about over how long and about whom; empty of a concern of the person's own
    /// @param more what else there is to say of the row
    public record Row(
            String id, String kind, String name, List<String> about, List<CellText> cells, List<String> more) {}

    /// @param number in large print; empty where there is none
    /// @param note what to keep in mind with it
    public record CellText(
            String option,
            String number,
            @Nullable IconArray picture,
            List<String> text,
            List<String> note,
            boolean unknown,
            boolean stale,
            List<SourceView> sources) {}

    public static ComparisonTable of(Aid aid, ComparisonView view, Words words) {
        return new ComparisonTable(
                view.rows().stream().map(row -> row(aid, view, row, words)).toList());
    }

    private static Row row(Aid aid, ComparisonView view, RowView row, Words words) {
        return new Row(
                row.attribute(),
                words.say(kind(row.kind())),
                row.name(),
                Stream.of(time(row, words), population(row, words))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(
                                row, row.cells().get(i), view.options().get(i).name(), words))
                        .toList(),
                more(aid, view, row, words));
    }

    private static CellText cell(RowView row, CellView cell, String option, Words words) {
        return new CellText(
                option,
                number(row, cell, words),
                cell.pictograph() == null
                        ? null
                        : IconArray.of(cell.pictograph(), words.language().rightToLeft()),
                Printed.paragraphs(cell.text()),
                Printed.paragraphs(cell.note()),
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
