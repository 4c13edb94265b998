package org.equipoise.evidence;

/// How an option changes a risk, relative to doing without it: a ratio with its interval, all above 0.
///
/// Absolute risk from a baseline p: RR → p·RR, at most 1; HR → 1 − (1 − p)^HR; OR → OR·p / (1 − p + OR·p).
/// All three grow with p and with the ratio, so the ends of the result come from the ends of both. The hazard ratio
/// assumes hazards that stay in proportion over the whole time. Strict arithmetic: the same on every machine.
public sealed interface Effect {

    double ratio();

    Interval interval();

    /// The risk with the option at a given ratio, for somebody whose risk without it is `baseline`; between 0 and 1.
    double at(double baseline, double ratio);

    /// The risk with the option for somebody whose risk without it is `baseline`, with the ends of both intervals.
    default Risk on(Risk baseline) {
        double risk = at(baseline.value(), ratio());
        return Risk.of(
                risk,
                Math.min(risk, at(baseline.low(), interval().low())),
                Math.max(risk, at(baseline.high(), interval().high())));
    }

    record RelativeRisk(double ratio, Interval interval) implements Effect {

        public RelativeRisk {
            check(ratio, interval);
        }

        @Override
        public double at(double baseline, double ratio) {
            return Math.clamp(baseline * ratio, 0.0, 1.0);
        }
    }

    record HazardRatio(double ratio, Interval interval) implements Effect {

        public HazardRatio {
            check(ratio, interval);
        }

        @Override
        public double at(double baseline, double ratio) {
            return Math.clamp(-StrictMath.expm1(ratio * StrictMath.log1p(-baseline)), 0.0, 1.0);
        }
    }

    record OddsRatio(double ratio, Interval interval) implements Effect {

        public OddsRatio {
            check(ratio, interval);
        }

        @Override
        public double at(double baseline, double ratio) {
            return Math.clamp(ratio * baseline / (1 - baseline + ratio * baseline), 0.0, 1.0);
        }
    }

    private static void check(double ratio, Interval interval) {
        if (!(interval.low() > 0 && interval.low() <= ratio && ratio <= interval.high())) {
            throw new IllegalArgumentException("A ratio is above 0 and lies in its interval");
        }
    }
}
