package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.equipoise.aid.Attribute;
import org.equipoise.wording.Counted;
import org.equipoise.wording.RowWording;
import org.jspecify.annotations.Nullable;

/// One attribute, or one concern of the person's own, with a cell for each option.
///
/// @param attribute its id, or `own-1`, …
/// @param kind of the attribute; `own` for a concern of the person's own
/// @param weight from 0 to 1, three decimals; null for rows of words alone, and while not enough is told
/// @param denominator 100 or 1,000 for all risks of the row; null in rows without risks
/// @param time in words; null where the row has none
/// @param unit of quantities; null in rows without
/// @param population whom the row is about; null for a concern of the person's own
/// @param cells in the aid's order of options
public record RowView(
        String attribute,
        String name,
        String kind,
        @Nullable BigDecimal weight,
        @Nullable Integer denominator,
        @Nullable String time,
        @Nullable String unit,
        @Nullable String population,
        List<CellView> cells) {

    /// Without a weight and without contributions.
    static RowView of(Telling telling, Attribute attribute, RowWording words, List<Comparison.Cell> cells) {
        Integer denominator = cells.stream()
                .flatMap(cell -> words.counted(cell.option()).stream())
                .map(Counted::people)
                .findFirst()
                .orElse(null);
        return new RowView(
                attribute.id(),
                words.name(),
                attribute.kind().name().toLowerCase(Locale.ROOT),
                null,
                denominator,
                words.time(),
                words.unit(),
                words.population(),
                cells.stream()
                        .map(cell -> CellView.of(telling, words, cell).begun())
                        .toList());
    }

    /// @param contributions one for each cell; null where none is shown
    RowView with(Comparison.Row row, List<@Nullable BigDecimal> contributions) {
        return new RowView(
                attribute,
                name,
                kind,
                weight(row),
                denominator,
                time,
                unit,
                population,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> cells.get(i).with(contributions.get(i)))
                        .toList());
    }

    /// @param text the concern in the person's own words
    static RowView own(Telling telling, String text, Comparison.Row row) {
        String unknown = telling.sentences().say("unknown.own");
        return new RowView(
                row.id(),
                text,
                "own",
                weight(row),
                null,
                null,
                null,
                null,
                row.cells().stream()
                        .map(cell -> CellView.unknown(cell.option(), unknown))
                        .toList());
    }

    private static @Nullable BigDecimal weight(Comparison.Row row) {
        return row.weight() == null ? null : Rounding.weight(row.weight());
    }
}
