package org.equipoise.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.DoubleUnaryOperator;
import org.equipoise.aid.Aid;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;

/// A way to come from what a person says to weights: ours, and faulty ones that suggest themselves.
interface Weighing {

    SequencedMap<String, Double> weights(Aid aid, Elicitation told);

    static SequencedMap<String, Double> ours(Aid aid, Elicitation told) {
        return told.weights(aid).shares();
    }

    /// Faulty: marks as they are given, out of the most that can be given.
    static SequencedMap<String, Double> outOfTheMost(Aid aid, Elicitation told) {
        double most =
                ours(aid, told).values().stream().mapToDouble(i -> i).max().orElse(1);
        return changed(ours(aid, told), share -> share / most);
    }

    /// Faulty: marks are rounded to whole ones first.
    static SequencedMap<String, Double> rounded(Aid aid, Elicitation told) {
        Priorities whole = switch (told.priorities()) {
            case Rating(var ratings, var unsure) ->
                new Rating(changed(new LinkedHashMap<>(ratings), Math::rint), unsure);
            case Swing(var swings, var unsure) -> new Swing(changed(new LinkedHashMap<>(swings), Math::rint), unsure);
            default -> told.priorities();
        };
        return ours(aid, new Elicitation(whole, told.ownConcerns()));
    }

    /// Faulty: best minus worst, with one for everybody however often it was shown.
    static SequencedMap<String, Double> withOneForEverybody(Aid aid, Elicitation told) {
        if (!(told.priorities() instanceof BestWorst(var choices))) {
            return ours(aid, told);
        }
        SequencedMap<String, Double> scores = ours(aid, told);
        scores = new LinkedHashMap<>(scores);
        scores.replaceAll((id, _) -> Math.max(0, 1.0 + balance(choices, id)));
        double sum = scores.values().stream().mapToDouble(i -> i).sum();
        return changed(scores, score -> score / sum);
    }

    /// Faulty: what stands first counts a little more.
    static SequencedMap<String, Double> withABonusForTheFirst(Aid aid, Elicitation told) {
        SequencedMap<String, Double> weights = new LinkedHashMap<>(ours(aid, told));
        if (!weights.isEmpty()) {
            weights.merge(weights.firstEntry().getKey(), 0.1, Double::sum);
        }
        return changed(weights, weight -> weight / 1.1);
    }

    /// Faulty: what matters more counts less.
    static SequencedMap<String, Double> turnedRound(Aid aid, Elicitation told) {
        SequencedMap<String, Double> weights = ours(aid, told);
        return changed(weights, weight -> (1 - weight) / (weights.size() - 1));
    }

    /// Faulty: points for what a person gives no points to.
    static SequencedMap<String, Double> withSomethingForEverything(Aid aid, Elicitation told) {
        SequencedMap<String, Double> weights = ours(aid, told);
        return changed(weights, weight -> (weight + 0.01) / (1 + 0.01 * weights.size()));
    }

    /// Faulty: only what was chosen as the best more often than as the worst counts.
    static SequencedMap<String, Double> withoutTheLeastChosen(Aid aid, Elicitation told) {
        if (!(told.priorities() instanceof BestWorst(var choices))) {
            return ours(aid, told);
        }
        SequencedMap<String, Double> scores = new LinkedHashMap<>(ours(aid, told));
        scores.replaceAll((id, _) -> Math.max(0, (double) balance(choices, id)));
        double sum = scores.values().stream().mapToDouble(i -> i).sum();
        return sum == 0 ? new LinkedHashMap<>() : changed(scores, score -> score / sum);
    }

    /// What a person gives each: the marks of methods that have them.
    static Map<String, Double> marks(Elicitation told) {
        return switch (told.priorities()) {
            case Rating(var ratings, var _) -> ratings;
            case Points(var points, var _) -> points;
            case Swing(var swings, var _) -> swings;
            default -> Map.of();
        };
    }

    static List<Choice> choices(Elicitation told) {
        return told.priorities() instanceof BestWorst(var choices) ? choices : List.of();
    }

    static SequencedMap<String, Double> changed(SequencedMap<String, Double> marks, DoubleUnaryOperator change) {
        SequencedMap<String, Double> changed = new LinkedHashMap<>(marks);
        changed.replaceAll((_, mark) -> change.applyAsDouble(mark));
        return changed;
    }

    private static long balance(List<Choice> choices, String id) {
        return choices.stream().filter(choice -> choice.best().equals(id)).count()
                - choices.stream().filter(choice -> choice.worst().equals(id)).count();
    }

    static List<Choice> twice(List<Choice> choices) {
        List<Choice> twice = new ArrayList<>(choices);
        twice.addAll(choices);
        return twice;
    }
}
