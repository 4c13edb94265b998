package org.equipoise.comparison;

import java.time.LocalDate;
import org.equipoise.aid.Aid;
import org.equipoise.values.Elicitation;
import org.jspecify.annotations.Nullable;

/// Sets the options side by side: value, weight, contribution, match, range and trade-offs. The same input always
/// gives the same numbers.
final class ComparisonEngine {

    /// Changes whenever the same question could get different numbers.
    static final String VERSION = "1";

    private ComparisonEngine() {}

    static Comparison compare(
            Aid aid,
            String language,
            Profile profile,
            Elicitation elicitation,
            @Nullable String leaning,
            LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
