package org.equipoise.objection;

import java.util.List;
import org.equipoise.problem.Violation;

/// What came of an objection.
public sealed interface Raising {

    record Raised(Objection objection) implements Raising {}

    /// It is about a revision that is not the newest.
    record Stale() implements Raising {}

    record NotRecorded() implements Raising {}

    record Refused(List<Violation> violations) implements Raising {}
}
