package org.equipoise.authoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An aid on its way to its next version, as an organisation works on it.
///
/// @param basedOn the published version that it takes the place of; 0 for a new aid
/// @param approved whether a reviewer approved it exactly as it stands
/// @param publishedAs the version that it became
/// @param writers everybody who wrote a part of it, in the order in which they began
public record Draft(
        UUID id,
        String slug,
        String title,
        int basedOn,
        State state,
        boolean approved,
        @Nullable Integer publishedAs,
        List<Writer> writers,
        Instant begunAt,
        Instant changedAt,
        long revision) {

    public record Writer(UUID account, String name) {}

    public enum State {
        DRAFT,
        /// Without findings when it was last checked.
        CHECKED,
        IN_REVIEW,
        PUBLISHED,
        /// Published, and a new draft was begun from it.
        IN_RE_REVIEW,
        /// Published once, and replaced by a newer version.
        SUPERSEDED,
        /// Thrown away before it was published.
        DISCARDED;

        public boolean isOpen() {
            return compareTo(IN_REVIEW) <= 0;
        }
    }

    /// Whether somebody may review and publish it: whoever wrote a part of it does not.
    public boolean mayBeJudgedBy(@Nullable UUID account) {
        return writers.stream().noneMatch(each -> each.account().equals(account));
    }
}
