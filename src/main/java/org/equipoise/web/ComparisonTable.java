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

    public static ComparisonTable of(Aid aid, ComparisonView view) {
        AidText text = aid.text(view.language());
        return new ComparisonTable(
                view.rows().stream().map(row -> row(aid, text, view, row)).toList());
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

    private static Row row(Aid aid, AidText text, ComparisonView view, RowView row) {
        return new Row(
                row.attribute(),
                kind(row.kind()),
                row.name(),
                Stream.of(time(row), population(row))
                        .filter(each -> !each.isEmpty())
                        .toList(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(
                                row, row.cells().get(i), view.options().get(i).name()))
                        .toList(),
                more(aid, text, view, row));
    }

    private static CellText cell(RowView row, CellView cell, String option) {
        return new CellText(
                option,
                number(row, cell),
                cell.pictograph() == null ? null : IconArray.of(cell.pictograph()),
                Printed.paragraphs(cell.text()),
                Printed.paragraphs(cell.note()),
                cell.state() == CellView.State.UNKNOWN,
                cell.stale() && cell.state() != CellView.State.UNKNOWN,
                cell.sources());
    }

    private static String number(RowView row, CellView cell) {
        if (cell.count() != null && row.denominator() != null) {
            String count = cell.fewerThanOne() ? "Fewer than 1" : "%,d".formatted(cell.count());
            return "%s in %,d".formatted(count, row.denominator());
        }
        return cell.state() == CellView.State.QUANTITY && cell.value() != null
                ? "%s %s".formatted(Printed.number(cell.value()), Objects.requireNonNullElse(row.unit(), ""))
                : "";
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "benefit" -> "Possible benefit";
            case "harm" -> "Possible harm";
            case "burden" -> "What it asks of a person";
            case "experience" -> "What it may be like";
            case "cost" -> "Cost";
            default -> "Added in the person’s own words";
        };
    }

    private static String time(RowView row) {
        return row.time() == null ? "" : "When: " + row.time();
    }

    private static String population(RowView row) {
        return row.population() == null || row.denominator() == null
                ? ""
                : "Whom the numbers are about: " + row.population();
    }

    /// The author's explanation, and how each number was worked out that was not taken as it stands.
    private static List<String> more(Aid aid, AidText text, ComparisonView view, RowView row) {
        AidText.AttributeText words = text.attributes().get(row.attribute());
        return Stream.concat(
                        Printed.paragraphs(words == null ? null : words.explanation()).stream(),
                        aid.attribute(row.attribute()).stream()
                                .flatMap(attribute -> view.options().stream()
                                        .flatMap(option -> derivation(option.name(), attribute.cell(option.id())))))
                .toList();
    }

    private static Stream<String> derivation(String option, Cell cell) {
        String derivation = cell.provenance().derivation();
        return derivation == null
                ? Stream.empty()
                : Stream.of("How the number for “%s” was worked out: %s".formatted(option, derivation.strip()));
    }
}
