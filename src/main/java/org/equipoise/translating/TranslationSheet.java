package org.equipoise.translating;

import java.time.Instant;
import java.util.List;
import org.equipoise.translation.Sidecar.Review;
import org.jspecify.annotations.Nullable;

/// A translation beside its source, string by string, in the order of the source.
///
/// @param reviewedBy the reviews that took place, as readers are told
public record TranslationSheet(String language, String from, List<Review> reviewedBy, List<Line> lines) {

    public enum State {
        /// Nobody has translated it.
        MISSING,
        /// It was written before anybody noted what it translates.
        UNSTAMPED,
        /// Its source has changed since it was translated.
        STALE,
        DRAFT,
        REVIEWED,
        /// The source has no such string.
        SURPLUS
    }

    /// One string.
    ///
    /// @param pointer a JSON Pointer into the text
    /// @param text empty where it is missing
    /// @param reviewed who read it against its source in this draft, and when; null where nobody did, or before
    public record Line(
            String pointer,
            String source,
            String text,
            State state,
            @Nullable Reviewed reviewed) {}

    public record Reviewed(String by, Instant at) {}

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /// Whether readers get it, as far as its words go: everything is there, and nothing else.
    public boolean isComplete() {
        return lines.stream()
                .noneMatch(line -> line.state() == State.MISSING
                        || line.state() == State.UNSTAMPED
                        || line.state() == State.SURPLUS);
    }
}
