package org.equipoise.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.equipoise.comparison.Comparison.Domination;
import org.equipoise.comparison.Comparison.Row;
import org.equipoise.comparison.Comparison.Standing;
import org.equipoise.comparison.Comparison.Worth;
import org.equipoise.robustness.Draws;
import org.equipoise.robustness.Importance;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// How the options stand beside each other in the draws.
final class Standings {

    private static final double NOISE = 1e-9;

    private Standings() {}

    /// @param weights of the person, who told enough
    static List<Standing> in(Draws draws, Asked asked, Weights weights, List<Row> rows) {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        weights.shares().forEach((id, share) -> importances.put(id, importance(id, share, asked, weights)));
        Map<String, Double> ahead = draws.closest(asked.options(), importances);
        boolean concerned = IntStream.range(0, asked.elicitation().ownConcerns().size())
                .anyMatch(i -> canWeigh(importances.get(OwnConcern.id(i))));
        return asked.options().stream()
                .map(option -> new Standing(
                        option,
                        Objects.requireNonNull(ahead.get(option)),
                        concerned ? List.of() : dominations(draws, option, asked.options(), rows)))
                .toList();
    }

    /// What it means for a concern of the person's own is not known, and may always be worse.
    private static boolean canWeigh(@Nullable Importance importance) {
        return switch (importance) {
            case null -> false;
            case Importance.Told(double weight) -> weight > 0;
            case Importance.Around(double weight) -> weight > 0;
            case Importance.Open _ -> true;
        };
    }

    /// What the person is not sure of weighs nothing in the match; in the draws it is anything that it may be.
    private static Importance importance(String id, double share, Asked asked, Weights weights) {
        Priorities priorities = asked.elicitation().priorities();
        if (priorities.unsure().contains(id)) {
            return new Importance.Open(most(priorities, weights) / weights.sumOfMarks());
        }
        return asked.sure() ? new Importance.Told(share) : new Importance.Around(share);
    }

    /// The most that the method takes for one thing; among picks, as much as the first of them.
    private static double most(Priorities priorities, Weights weights) {
        return switch (priorities) {
            case Priorities.Rating _ -> Priorities.Rating.MOST;
            case Priorities.Points _ -> Priorities.Points.ALL.doubleValue();
            case Priorities.Swing _ -> Priorities.Swing.MOST;
            case Priorities.TopThree _ -> Collections.max(weights.marks().values());
            case Priorities.BestWorst _ -> 0;
        };
    }

    private static List<Domination> dominations(Draws draws, String option, List<String> options, List<Row> rows) {
        return options.stream()
                .filter(other -> !other.equals(option))
                .map(other -> new Domination(other, draws.advantages(/* option= */ other, /* over= */ option)))
                .filter(domination -> !domination.betterIn().isEmpty())
                .filter(domination -> rows.stream().allMatch(row -> plausiblyNeverWorse(row, domination.by(), option)))
                .toList();
    }

    /// Draws seldom come to the ends of an interval that ends at 0 or 1, and the ends are plausible too.
    private static boolean plausiblyNeverWorse(Row row, String option, String over) {
        Worth one = row.cell(option).worth();
        Worth other = row.cell(over).worth();
        return one == null || other == null || (one.low() >= other.low() - NOISE && one.high() >= other.high() - NOISE);
    }
}
