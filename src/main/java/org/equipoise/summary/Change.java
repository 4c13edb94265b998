package org.equipoise.summary;

import java.util.List;
import org.equipoise.problem.Violation;

/// What came of asking for a change of a summary.
public sealed interface Change {

    record Done(Summary summary) implements Change {}

    record NoSummary() implements Change {}

    record Stale(long version) implements Change {}

    record Refused(List<Violation> violations) implements Change {}

    record WithoutDecision() implements Change {}

    record NotRecorded() implements Change {}

    record AlreadyRecorded() implements Change {}

    record AlreadyConfirmed() implements Change {}
}
