package org.equipoise.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.comparison.Comparison.Cell;
import org.equipoise.comparison.Comparison.Row;
import org.equipoise.comparison.Comparison.TradeOff;
import org.equipoise.comparison.Comparison.Worth;
import org.jspecify.annotations.Nullable;

/// Finds where the option that a person leans to, or that matches most closely, is the worst in what matters most.
final class TradeOffs {

    private static final int TOP_PRIORITIES = 3;

    private TradeOffs() {}

    /// @param rows those that weigh most first
    static List<TradeOff> among(List<Row> rows, @Nullable String leaning, @Nullable String closest) {
        List<Row> top = rows.stream()
                .filter(row -> row.attribute() != null && row.weightOrNothing() > 0)
                .limit(TOP_PRIORITIES)
                .toList();
        return Stream.of(Optional.ofNullable(leaning), Optional.ofNullable(closest))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(option -> top.stream().flatMap(row -> in(row, option).stream()))
                .toList();
    }

    /// Only what is known counts; where another is as bad, the option is still the worst.
    private static Optional<TradeOff> in(Row row, String option) {
        List<Cell> known =
                row.cells().stream().filter(cell -> exact(cell) != null).toList();
        Optional<Double> here = known.stream()
                .filter(cell -> cell.option().equals(option))
                .map(TradeOffs::worth)
                .findFirst();
        Optional<Cell> best = known.stream().max(Comparator.comparingDouble(TradeOffs::worth));
        if (here.isEmpty() || best.isEmpty()) {
            return Optional.empty();
        }
        boolean worst = known.stream().noneMatch(cell -> worth(cell) < here.get());
        return worst && worth(best.get()) > here.get()
                ? Optional.of(new TradeOff(option, row.id(), best.get().option()))
                : Optional.empty();
    }

    private static @Nullable Double exact(Cell cell) {
        Worth worth = cell.worth();
        return worth == null ? null : worth.exact();
    }

    private static double worth(Cell cell) {
        return Objects.requireNonNull(exact(cell));
    }
}
