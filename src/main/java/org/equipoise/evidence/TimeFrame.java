package org.equipoise.evidence;

import java.time.temporal.TemporalAmount;

/// When, or over how long, something is counted. Two numbers stand side by side only if theirs are equal.
public sealed interface TimeFrame {

    record At(TemporalAmount time) implements TimeFrame {}

    record Between(TemporalAmount from, TemporalAmount to) implements TimeFrame {}

    record Each(TemporalAmount period) implements TimeFrame {}

    record During(Episode episode) implements TimeFrame {}

    enum Episode {
        TREATMENT,
        ILLNESS,
        LIFETIME
    }
}
