package org.equipoise.decision;

import java.util.List;
import org.equipoise.problem.Violation;

/// What came of saving answers.
public sealed interface Saving {

    record Saved(SavedAnswers answers) implements Saving {}

    /// Somebody saved in between; theirs is the revision that counts now.
    record Stale(int revision) implements Saving {}

    /// Nothing was saved; never empty.
    record Refused(List<Violation> violations) implements Saving {}

    record Closed() implements Saving {}

    record NoSuchDecision() implements Saving {}
}
