package org.equipoise.evidence;

/// A range in which the true value plausibly lies, in the unit of the value that it belongs to.
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("An interval runs from low to high, both finite");
        }
    }
}
