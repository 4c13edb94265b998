package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.equipoise.comparison.Comparison.Row;
import org.equipoise.comparison.Comparison.Standing;
import org.jspecify.annotations.Nullable;

/// Names the option that matches most closely, or nobody where it is too close to tell.
///
/// Two things are needed. It leads in at least nine of ten draws: a person leans on what is named, so a wrong name
/// costs more than none, while everything else stays to be seen; and the draws leave out what nobody knows the range
/// of.
/// And its lead can be seen: its match is above every other's, to the tenth that a reader sees, with what is unknown
/// half-way.
final class Closest {

    /// The share of draws from which on a lead holds.
    static final double ENOUGH = 0.9;

    private static final double NOISE = 1e-9;

    private Closest() {}

    static @Nullable String among(List<Standing> standings, List<Row> rows) {
        double draws = standings.stream().mapToDouble(Standing::ahead).sum();
        return standings.stream()
                .max(Comparator.comparingDouble(Standing::ahead))
                .filter(leader -> leader.ahead() >= ENOUGH * draws - NOISE)
                .map(Standing::option)
                .filter(leader -> isSeenAhead(leader, standings, rows))
                .orElse(null);
    }

    private static boolean isSeenAhead(String leader, List<Standing> standings, List<Row> rows) {
        BigDecimal match = shown(rows, leader);
        return standings.stream()
                .map(Standing::option)
                .filter(option -> !option.equals(leader))
                .allMatch(other -> match.compareTo(shown(rows, other)) > 0);
    }

    private static BigDecimal shown(List<Row> rows, String option) {
        return Rounding.points(100 * middle(rows, option));
    }

    /// How closely an option matches, from 0 to 1, with what is unknown half-way.
    static double middle(List<Row> rows, String option) {
        double middle = 0;
        for (Row row : rows) {
            middle += row.weightOrNothing() * middle(row, option);
        }
        return middle;
    }

    static double middle(Row row, String option) {
        Comparison.Worth worth = row.cell(option).worth();
        return worth == null ? 0 : worth.middle();
    }
}
