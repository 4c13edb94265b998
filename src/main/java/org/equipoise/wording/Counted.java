package org.equipoise.wording;

import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// A risk in whole people of its row's denominator, with the ends of its interval where they are known.
public record Counted(
        NaturalFrequency count,
        @Nullable NaturalFrequency fewest,
        @Nullable NaturalFrequency most) {

    static Counted of(Risk risk, Denominator denominator) {
        Interval interval = risk.interval();
        return new Counted(
                NaturalFrequency.of(risk.value(), denominator),
                interval == null ? null : NaturalFrequency.of(interval.low(), denominator),
                interval == null ? null : NaturalFrequency.of(interval.high(), denominator));
    }

    /// The denominator of the row: 100 or 1,000.
    public int people() {
        return count.denominator().people();
    }

    /// The other frame.
    Counted complement() {
        return new Counted(
                count.complement(),
                most == null ? null : most.complement(),
                fewest == null ? null : fewest.complement());
    }
}
