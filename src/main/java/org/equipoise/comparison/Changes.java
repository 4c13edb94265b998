package org.equipoise.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.equipoise.comparison.Comparison.Change;
import org.equipoise.comparison.Comparison.Row;

/// Finds, for every row that can be weighed, the smallest change of its weight with which another option matches most
/// closely.
///
/// If row j weighs t and the others share 1 − t as before, an option comes to t · v + (1 − t) · r, where v is its worth
/// in the row and r its match in the others alone. Two options are level at t = a / (a − b), where a is how far one is
/// ahead in the others and b how far it is ahead in the row. What is unknown stands half-way.
final class Changes {

    private static final double NOISE = 1e-12;

    private Changes() {}

    static List<Change> to(String closest, List<String> options, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.weight() != null)
                .map(row -> smallest(row, closest, options, rows))
                .toList();
    }

    private static Change smallest(Row row, String closest, List<String> options, List<Row> rows) {
        double weight = row.weightOrNothing();
        return options.stream()
                .filter(other -> !other.equals(closest))
                .flatMap(other ->
                        level(row, closest, other, rows).stream().map(at -> new Change(row.id(), weight, at, other)))
                .min(Comparator.comparingDouble(change -> Math.abs(at(change) - weight)))
                .orElse(new Change(row.id(), weight, null, null));
    }

    /// Where the row is all that weighs, nothing tells how others would share what it gives up.
    private static Optional<Double> level(Row row, String closest, String other, List<Row> rows) {
        double weight = row.weightOrNothing();
        double inRow = Closest.middle(row, closest) - Closest.middle(row, other);
        double ahead = Closest.middle(rows, closest) - Closest.middle(rows, other);
        double inOthers = (ahead - weight * inRow) / (1 - weight);
        boolean turns = weight < 1 - NOISE && (inRow < -NOISE || inOthers < -NOISE);
        return turns ? Optional.of(inOthers / (inOthers - inRow)) : Optional.empty();
    }

    private static double at(Change change) {
        return change.at() == null ? Double.NaN : change.at();
    }
}
