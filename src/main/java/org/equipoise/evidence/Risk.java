package org.equipoise.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A probability between 0 and 1, with its interval where one is known.
public record Risk(double value, @Nullable Interval interval) {

    public Risk {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A risk lies between 0 and 1");
        }
        if (interval != null
                && !(0 <= interval.low()
                        && interval.low() <= value
                        && value <= interval.high()
                        && interval.high() <= 1)) {
            throw new IllegalArgumentException("A risk's interval holds the risk and lies between 0 and 1");
        }
    }

    public static Risk of(double value) {
        return new Risk(value, null);
    }

    public static Risk of(double value, double low, double high) {
        return new Risk(value, new Interval(low, high));
    }

    public double low() {
        return interval == null ? value : interval.low();
    }

    public double high() {
        return interval == null ? value : interval.high();
    }

    public Optional<Interval> knownInterval() {
        return Optional.ofNullable(interval);
    }
}
