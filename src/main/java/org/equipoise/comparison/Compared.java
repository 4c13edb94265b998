package org.equipoise.comparison;

import java.util.List;
import org.equipoise.problem.Violation;

/// What came of asking for a comparison.
public sealed interface Compared {

    /// @param view as it is shown and answered; its exact bytes are [ComparisonView#json]
    record Done(Comparison comparison, ComparisonView view) implements Compared {}

    /// The question does not fit the aid; never empty.
    record Refused(List<Violation> violations) implements Compared {}
}
