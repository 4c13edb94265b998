package org.equipoise.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A risk as a count of people: "7 in 100". Rounded half-up to whole people.
///
/// A count never hides that something can happen, or can fail to: what rounds to nobody without being 0 is "fewer
/// than 1", and what rounds to everybody without being certain is "more than all but one", so that both frames of
/// one risk always say the same.
///
/// @param count whole people, from 0 to the denominator
public record NaturalFrequency(int count, Denominator denominator, Nearness nearness) {

    /// How the count stands to the risk.
    public enum Nearness {
        NOBODY,
        FEWER_THAN_ONE,
        ABOUT,
        MORE_THAN_ALL_BUT_ONE,
        EVERYBODY;

        private Nearness complement() {
            return switch (this) {
                case NOBODY -> EVERYBODY;
                case FEWER_THAN_ONE -> MORE_THAN_ALL_BUT_ONE;
                case ABOUT -> ABOUT;
                case MORE_THAN_ALL_BUT_ONE -> FEWER_THAN_ONE;
                case EVERYBODY -> NOBODY;
            };
        }
    }

    /// Decimals that are kept before rounding, so that 0.0125 · 1,000 is 12.5 and not a hair less.
    private static final int DECIMALS_KEPT = 9;

    public NaturalFrequency {
        boolean fits = switch (nearness) {
            case NOBODY, FEWER_THAN_ONE -> count == 0;
            case ABOUT -> 0 < count && count < denominator.people();
            case MORE_THAN_ALL_BUT_ONE, EVERYBODY -> count == denominator.people();
        };
        if (!fits) {
            throw new IllegalArgumentException("The count does not fit what it is said to be");
        }
    }

    /// A risk between 0 and 1, counted.
    public static NaturalFrequency of(double risk, Denominator denominator) {
        int count = BigDecimal.valueOf(risk * denominator.people())
                .setScale(DECIMALS_KEPT, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return new NaturalFrequency(count, denominator, nearness(risk, count, denominator));
    }

    /// The other frame: those to whom it does not happen. Both counts add up to the denominator.
    public NaturalFrequency complement() {
        return new NaturalFrequency(denominator.people() - count, denominator, nearness.complement());
    }

    private static Nearness nearness(double risk, int count, Denominator denominator) {
        if (count == 0) {
            return risk == 0 ? Nearness.NOBODY : Nearness.FEWER_THAN_ONE;
        }
        if (count == denominator.people()) {
            return risk == 1 ? Nearness.EVERYBODY : Nearness.MORE_THAN_ALL_BUT_ONE;
        }
        return Nearness.ABOUT;
    }
}
