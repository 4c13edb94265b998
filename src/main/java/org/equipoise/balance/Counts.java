package org.equipoise.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// Whether about as much is known of each option. A gap in the evidence is no fault of the aid; it is told all the same.
final class Counts {

    private Counts() {}

    static List<Imbalance> imbalances(List<Balance.Known> known, Limits limits) {
        List<Imbalance> imbalances = new ArrayList<>();
        compare(known, limits, Imbalance.Kind.BENEFITS, "benefits", Balance.Known::benefits, imbalances);
        compare(
                known,
                limits,
                Imbalance.Kind.HARMS,
                "harms and burdens",
                each -> each.harms() + each.burdens(),
                imbalances);
        return imbalances;
    }

    private static void compare(
            List<Balance.Known> known,
            Limits limits,
            Imbalance.Kind kind,
            String what,
            ToIntFunction<Balance.Known> count,
            List<Imbalance> imbalances) {
        Balance.Known most =
                known.stream().max(Comparator.comparingInt(count)).orElseThrow();
        Balance.Known fewest =
                known.stream().min(Comparator.comparingInt(count)).orElseThrow();
        double ratio = (double) count.applyAsInt(most) / Math.max(1, count.applyAsInt(fewest));
        if (ratio > limits.known()) {
            imbalances.add(new Imbalance(
                    kind,
                    null,
                    "/attributes",
                    String.format(
                            Locale.ROOT,
                            "%d %s of '%s' are known and %d of '%s'.",
                            count.applyAsInt(most),
                            what,
                            most.option(),
                            count.applyAsInt(fewest),
                            fewest.option()),
                    ratio,
                    limits.known()));
        }
    }
}
