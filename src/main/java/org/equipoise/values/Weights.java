package org.equipoise.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.jspecify.annotations.Nullable;

/// How much each attribute and each concern of the person's own counts.
///
/// @param shares by id, in the aid's order with own concerns last: numbers from 0 to 1 that sum to 1. What can be
///     weighed and is not marked has 0. Empty while not enough is told: nothing at all, or nothing but zeros.
/// @param marks by id, in the same order: what the shares are made of, as told or as the method gives it
public record Weights(SequencedMap<String, Double> shares, SequencedMap<String, Double> marks) {

    public Weights {
        shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
        marks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(marks));
    }

    /// A trace of what was always chosen as mattering least: being the least of a few is not being nothing. It is
    /// smaller than any other score, which is at least 1/2n with n up to [Priorities.BestWorst#MOST].
    static final double TRACE = 0.001;

    /// Rating: w_j = r_j / Σ r, with own concerns by their importance. Points and swings likewise, as each is given.
    /// Top three, of which k are picked: the rank order centroid w_i = (1/k) · Σ_{n=i..k} 1/n, that is 1, or
    /// 0.75 and 0.25, or 0.611, 0.278 and 0.111 (Barron and Barrett, Management Science 1996;42:1515).
    /// Best and worst: (best − worst + n) / 2n of the n choices in which it was shown, or a trace where that is
    /// 0; then each as a share of their sum. What was never shown in a choice has 0.
    ///
    /// @param priorities names only what the aid can score and the person's own concerns
    public static Weights of(Aid aid, Priorities priorities, List<OwnConcern> own) {
        SequencedMap<String, Double> marks = new LinkedHashMap<>();
        Weighable.attributes(aid).forEach(id -> marks.put(id, mark(priorities, id, null)));
        for (int i = 0; i < own.size(); i++) {
            String id = OwnConcern.id(i);
            marks.put(id, mark(priorities, id, own.get(i).importance()));
        }
        double all = sum(marks);
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        if (all > 0) {
            marks.forEach((id, mark) -> shares.put(id, mark / all));
        }
        return new Weights(shares, marks);
    }

    /// What the marks are shares of.
    public double sumOfMarks() {
        return sum(marks);
    }

    /// Whether the person has told enough for anything to weigh more than nothing.
    public boolean told() {
        return !shares.isEmpty();
    }

    /// Empty for what is not weighed: rows of words alone, and everything while not enough is told.
    public Optional<Double> of(String id) {
        return Optional.ofNullable(shares.get(id));
    }

    private static double sum(SequencedMap<String, Double> marks) {
        return marks.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double mark(Priorities priorities, String id, @Nullable Double importance) {
        return switch (priorities) {
            case Priorities.Rating(Map<String, Double> ratings, List<String> _) ->
                importance == null ? ratings.getOrDefault(id, 0.0) : importance;
            case Priorities.TopThree(List<String> picked, List<String> _) ->
                centroid(picked.indexOf(id), picked.size());
            case Priorities.Points(Map<String, Double> points, List<String> _) -> points.getOrDefault(id, 0.0);
            case Priorities.Swing(Map<String, Double> swings, List<String> _) -> swings.getOrDefault(id, 0.0);
            case Priorities.BestWorst(List<Priorities.Choice> choices) -> score(choices, id);
        };
    }

    private static double centroid(int rank, int picked) {
        return rank < 0
                ? 0
                : IntStream.rangeClosed(rank + 1, picked)
                                .mapToDouble(n -> 1.0 / n)
                                .sum()
                        / picked;
    }

    private static double score(List<Priorities.Choice> choices, String id) {
        double shown = 0;
        double balance = 0;
        for (Priorities.Choice choice : choices) {
            shown += choice.shown().contains(id) ? 1 : 0;
            balance += choice.best().equals(id) ? 1 : 0;
            balance -= choice.worst().equals(id) ? 1 : 0;
        }
        return shown == 0 ? 0 : Math.max((balance + shown) / (2 * shown), TRACE);
    }
}
