package org.equipoise.robustness;

import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.jspecify.annotations.Nullable;

/// How a number may plausibly turn out. Intervals are taken as 95 % intervals. Strict arithmetic: the same everywhere.
interface Spread {

    /// Standard deviations from the middle of a normal distribution to either end of its 95 % interval.
    double ENDS = 1.96;

    /// @param step of [Points]
    double at(int step);

    /// Normal on the log scale, as ratios are estimated: sd = (ln high − ln low) / (2 · 1.96).
    static @Nullable Spread of(Effect effect) {
        double sd = (StrictMath.log(effect.interval().high())
                        - StrictMath.log(effect.interval().low()))
                / (2 * ENDS);
        return sd == 0 ? null : step -> effect.ratio() * StrictMath.exp(sd * Points.normal(step));
    }

    /// Normal on the log odds on either side of the value, so that low, value and high are the 2.5, 50 and 97.5 %
    /// quantiles and nothing leaves 0 to 1. (The quantiles of a Beta distribution would have to be searched for.)
    /// Log odds have no 0 and no 1: where an end of the interval is one, a triangle over the interval.
    static @Nullable Spread of(Risk risk) {
        Interval interval = risk.interval();
        if (interval == null || interval.low() == interval.high()) {
            return null;
        }
        if (interval.low() == 0 || interval.high() == 1) {
            TriangularDistribution triangle = new TriangularDistribution(interval.low(), risk.value(), interval.high());
            return step -> triangle.inverseCumulativeProbability(Points.uniform(step));
        }
        Spread odds = around(logOdds(risk.value()), logOdds(interval.low()), logOdds(interval.high()));
        return step -> 1 / (1 + StrictMath.exp(-odds.at(step)));
    }

    /// Normal on either side of the value: means and medians come with lopsided intervals too, and may be below 0.
    static @Nullable Spread of(double value, @Nullable Interval interval) {
        return interval == null || interval.low() == interval.high()
                ? null
                : around(value, interval.low(), interval.high());
    }

    private static Spread around(double middle, double low, double high) {
        double below = (middle - low) / ENDS;
        double above = (high - middle) / ENDS;
        return step -> {
            double normal = Points.normal(step);
            return middle + normal * (normal < 0 ? below : above);
        };
    }

    private static double logOdds(double risk) {
        return StrictMath.log(risk) - StrictMath.log1p(-risk);
    }
}
