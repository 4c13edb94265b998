package org.equipoise.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers proof and faults: one fault is enough for a rule not to be met.
final class Tally {

    private final List<Place> proof = new ArrayList<>();
    private final List<Outcome.Fault> faults = new ArrayList<>();

    Tally holds(Place place) {
        proof.add(place);
        return this;
    }

    Tally lacks(Place place, String mend) {
        faults.add(new Outcome.Fault(place, mend));
        return this;
    }

    Tally check(boolean holds, Place place, String mend) {
        return holds ? holds(place) : lacks(place, mend);
    }

    Tally said(@Nullable String words, Place place, String mend) {
        return check(isSaid(words), place, mend);
    }

    Outcome outcome() {
        return faults.isEmpty() ? new Outcome.Met(List.copyOf(proof)) : new Outcome.NotMet(List.copyOf(faults));
    }

    static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
