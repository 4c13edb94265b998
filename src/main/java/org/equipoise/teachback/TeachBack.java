package org.equipoise.teachback;

import java.time.Instant;

/// The person was asked to say in their own words what one row of the comparison is about.
///
/// @param attribute the row's id
public record TeachBack(String attribute, Outcome outcome, Instant askedAt) {

    public enum Outcome {
        UNDERSTOOD,
        EXPLAINED_AGAIN
    }
}
