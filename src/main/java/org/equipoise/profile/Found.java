package org.equipoise.profile;

import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// What a cell comes to for one person: baselines filled in, relative effects turned into risks.
public sealed interface Found {

    /// Where it comes from. What rests on a baseline names the baseline's sources too.
    Provenance provenance();

    /// To how many it happens, as a probability over the row's time.
    record OfRisk(Risk risk, Provenance provenance) implements Found {}

    /// A number in the row's unit.
    record OfQuantity(double value, @Nullable Interval interval, Provenance provenance) implements Found {}

    /// A state in words, at a position between the worst end (0) and the best (1).
    record OfLevel(double position, Provenance provenance) implements Found {}

    /// What it is like, in words that are never scored.
    record OfWords(Provenance provenance) implements Found {}

    /// Not known, which is never zero.
    record Nothing(Provenance provenance) implements Found {}
}
