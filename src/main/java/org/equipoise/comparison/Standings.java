package org.equipoise.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.equipoise.comparison.Comparison.Domination;
import org.equipoise.comparison.Comparison.Standing;
import org.equipoise.robustness.Draws;
import org.equipoise.robustness.Importance;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.equipoise.values.Weights;

/// How the options stand beside each other in the draws.
final class Standings {

    private Standings() {}

    /// @param weights of the person, who told enough
    static List<Standing> in(Draws draws, Asked asked, Weights weights) {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        weights.shares().forEach((id, share) -> importances.put(id, importance(id, share, asked, weights)));
        Map<String, Double> ahead = draws.closest(asked.options(), importances);
        boolean concerned = asked.elicitation().ownConcerns().stream().anyMatch(Standings::weighs);
        return asked.options().stream()
                .map(option -> new Standing(
                        option,
                        Objects.requireNonNull(ahead.get(option)),
                        concerned ? List.of() : dominations(draws, option, asked.options())))
                .toList();
    }

    /// What it means for a concern of the person's own is not known, and may always be worse.
    private static boolean weighs(OwnConcern concern) {
        return concern.importance() == null || concern.importance() > 0;
    }

    /// What the person is not sure of weighs nothing in the match; in the draws it is anything that it may be.
    private static Importance importance(String id, double share, Asked asked, Weights weights) {
        if (asked.elicitation().priorities() instanceof Priorities.Rating rating
                && rating.unsure().contains(id)) {
            return new Importance.Open(Priorities.Rating.MOST / weights.sumOfMarks());
        }
        return asked.sure() ? new Importance.Told(share) : new Importance.Around(share);
    }

    private static List<Domination> dominations(Draws draws, String option, List<String> options) {
        return options.stream()
                .filter(other -> !other.equals(option))
                .map(other -> new Domination(other, draws.advantages(other, option)))
                .filter(domination -> !domination.betterIn().isEmpty())
                .toList();
    }
}
