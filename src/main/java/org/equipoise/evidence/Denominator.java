package org.equipoise.evidence;

import java.util.Collection;

/// How many people the risks of one row are counted in: the same for all options of the row.
public enum Denominator {
    HUNDRED(100),
    THOUSAND(1000);

    private static final double ONE_IN_HUNDRED = 0.01;

    /// Below what any source can tell apart; keeps 0.1 · 0.1 from counting as other than 1 in 100.
    private static final double NOISE = 1e-12;

    private final int people;

    Denominator(int people) {
        this.people = people;
    }

    /// 100, or 1,000 as soon as a hundred people are too few to tell the row's risks: one that is not 0 lies below 1 in
    /// 100, or two that differ among a thousand people come to the same count among a hundred.
    ///
    /// @param values the row's risks, each between 0 and 1; the ends of their intervals do not count here
    public static Denominator of(Collection<Double> values) {
        boolean small = values.stream().anyMatch(value -> value > 0 && value < ONE_IN_HUNDRED - NOISE);
        return small || counts(values, HUNDRED) < counts(values, THOUSAND) ? THOUSAND : HUNDRED;
    }

    private static long counts(Collection<Double> values, Denominator denominator) {
        return values.stream()
                .map(value -> NaturalFrequency.of(value, denominator).count())
                .distinct()
                .count();
    }

    public int people() {
        return people;
    }
}
