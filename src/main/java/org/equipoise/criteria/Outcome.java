package org.equipoise.criteria;

import java.util.List;

/// What a rule finds in an aid.
public sealed interface Outcome {

    record Met(List<Place> proof) implements Outcome {}

    record NotMet(List<Fault> faults) implements Outcome {}

    record NotApplicable(String why) implements Outcome {}

    /// Structure cannot tell; somebody has to.
    record Undecided(String why) implements Outcome {}

    /// @param mend what is missing, and so what to do
    record Fault(Place place, String mend) {}
}
