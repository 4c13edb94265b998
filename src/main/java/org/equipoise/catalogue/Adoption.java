package org.equipoise.catalogue;

/// What came of asking to take over a version that was published elsewhere, under its own number.
public sealed interface Adoption {

    /// @param newest whether it is the newest version here now; an earlier one takes its place in the history
    record Adopted(int version, boolean newest) implements Adoption {}

    /// The aid has this content already.
    record Known(int version) implements Adoption {}

    /// The aid has a version of this number that says something else.
    record NumberTaken(int version) implements Adoption {}
}
