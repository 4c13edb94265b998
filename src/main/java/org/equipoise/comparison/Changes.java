package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        double[] ahead = new double[options.size()];
        Arrays.setAll(ahead, i -> Closest.middle(rows, closest) - Closest.middle(rows, options.get(i)));
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            if (row.weight() != null) {
                changes.add(smallest(row, closest, options, ahead));
            }
        }
        return changes;
    }

    /// @param ahead by how much the closest is ahead of each option
    private static Change smallest(Row row, String closest, List<String> options, double[] ahead) {
        double weight = row.weightOrNothing();
        Change smallest = new Change(row.id(), weight, null, null);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ahead.length; i++) {
            String other = options.get(i);
            double at = other.equals(closest) ? Double.NaN : level(row, closest, other, ahead[i]);
            if (Math.abs(at - weight) < least) {
                least = Math.abs(at - weight);
                smallest = new Change(row.id(), weight, at, other);
            }
        }
        return smallest;
    }

    /// Where the row is all that weighs, nothing tells how others would share what it gives up. NaN for never.
    private static double level(Row row, String closest, String other, double ahead) {
        double weight = row.weightOrNothing();
        double inRow = Closest.middle(row, closest) - Closest.middle(row, other);
        double inOthers = (ahead - weight * inRow) / (1 - weight);
        boolean turns = weight < 1 - NOISE && (inRow < -NOISE || inOthers < -NOISE);
        return turns ? inOthers / (inOthers - inRow) : Double.NaN;
    }
}
