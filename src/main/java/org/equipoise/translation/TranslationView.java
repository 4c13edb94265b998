package org.equipoise.translation;

import java.util.List;

/// What a reader of a translation is told of it.
///
/// @param from the language that was translated
/// @param drafts how many of its strings nobody has reviewed
/// @param reviewed how many somebody has
/// @param stale JSON Pointers into the text: strings whose original has changed since
public record TranslationView(String from, Stamp.State state, int drafts, int reviewed, List<String> stale) {

    public static TranslationView of(Translation translation) {
        return new TranslationView(
                translation.from(),
                translation.state(),
                translation.drafts(),
                translation.reviewed(),
                translation.stale());
    }

    /// Whether anything of a part of the text is stale.
    ///
    /// @param part as a JSON Pointer: `/options/wait`
    public boolean isStale(String part) {
        return stale.stream().anyMatch(pointer -> pointer.equals(part) || pointer.startsWith(part + "/"));
    }
}
