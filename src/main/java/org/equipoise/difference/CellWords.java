package org.equipoise.difference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.NaturalFrequency.Nearness;
import org.equipoise.profile.Found;
import org.equipoise.wording.Counted;
import org.equipoise.wording.RowWording;

/// The cells of a row in one version, as they are printed beside those of the other.
record CellWords(Sides sides, RowWording row, Map<String, Found> cells) {

    /// @param beside the risks of the other version, told in the same denominator
    static CellWords of(Sides sides, Sides.Side side, Attribute row, Collection<Double> beside) {
        Map<String, Found> cells = found(side, row);
        return new CellWords(sides, new RowWording(side.text(), sides.sentences(), row, cells, beside), cells);
    }

    static List<Double> risks(Sides.Side side, Attribute row) {
        return found(side, row).values().stream()
                .flatMap(found -> found instanceof Found.OfRisk risk
                        ? Stream.of(risk.risk().value())
                        : Stream.empty())
                .toList();
    }

    Found cell(String option) {
        return Objects.requireNonNull(cells.get(option));
    }

    /// What is printed of a cell, with its range.
    String printed(String option) {
        return switch (cell(option)) {
            case Found.OfRisk _ ->
                ranged(row.inNumbers(option), row.counted(option).orElseThrow());
            case Found.OfQuantity quantity ->
                quantity.interval() == null
                        ? row.inShort(option, quantity)
                        : sides.say(
                                "change.range",
                                row.inShort(option, quantity),
                                sides.sentences().number(quantity.interval().low()),
                                sides.sentences().number(quantity.interval().high()));
            case Found other -> row.inShort(option, other);
        };
    }

    /// The same within a sentence: a stale number is marked wherever it shows.
    String withinSentence(String option, String printed) {
        String bare = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
        Found found = cell(option);
        boolean number = found instanceof Found.OfRisk || found instanceof Found.OfQuantity;
        return number && found.provenance().staleOn(sides.today()) ? sides.say("stale.in-short", bare) : bare;
    }

    private String ranged(String number, Counted counted) {
        NaturalFrequency fewest = counted.fewest();
        NaturalFrequency most = counted.most();
        return fewest == null || most == null ? number : sides.say("change.range", number, end(fewest), end(most));
    }

    private String end(NaturalFrequency end) {
        return end.nearness() == Nearness.ABOUT
                ? sides.sentences().count(end.count())
                : sides.sentences().people(end);
    }

    private static Map<String, Found> found(Sides.Side side, Attribute row) {
        Map<String, Found> found = new LinkedHashMap<>();
        side.aid()
                .options()
                .forEach(option -> found.put(option.id(), side.evidence().of(row.cell(option.id()))));
        return found;
    }
}
