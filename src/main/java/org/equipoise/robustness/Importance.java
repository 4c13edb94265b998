package org.equipoise.robustness;

/// How much something weighs in the draws. Only proportions count, so these need not sum to 1.
public sealed interface Importance {

    /// Just as the person said.
    record Told(double weight) implements Importance {}

    /// The person is not sure: log-normal around what they said, in 95 of 100 draws between half and double of it.
    /// What weighs nothing goes on weighing nothing, and scaling all weights changes nothing.
    record Around(double weight) implements Importance {}

    /// The person does not know: anything from nothing to the most that can be said.
    record Open(double most) implements Importance {}
}
