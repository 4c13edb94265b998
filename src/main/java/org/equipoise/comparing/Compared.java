package org.equipoise.comparing;

import java.util.List;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.problem.Violation;

/// What came of asking for a comparison.
public sealed interface Compared {

    /// As it is shown and answered; [ComparisonView#json] gives its exact bytes.
    record Done(ComparisonView view) implements Compared {}

    /// The question does not fit the aid; never empty.
    record Refused(List<Violation> violations) implements Compared {}
}
