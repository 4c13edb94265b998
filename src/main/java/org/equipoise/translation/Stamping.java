package org.equipoise.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A sidecar brought up to its text, and what came up on the way, by JSON Pointer.
///
/// @param added strings that had no stamp and are drafts now
/// @param renewed stale strings that were taken for translated anew: drafts now
/// @param stale strings whose source has changed since they were translated
/// @param reopened strings that were reviewed in other words, and are drafts now
/// @param dropped stamps of strings that are gone
/// @param missing strings of the source that are not translated
/// @param surplus strings that the source does not have; they get no stamp
public record Stamping(
        Sidecar sidecar,
        List<String> added,
        List<String> renewed,
        List<String> stale,
        List<String> reopened,
        List<String> dropped,
        List<String> missing,
        List<String> surplus) {

    /// @param again which stale strings have been translated anew
    public static Stamping of(
            Sidecar before, Map<String, String> source, Map<String, String> translation, Predicate<String> again) {
        Sidecar after = new Sidecar(before.from(), before.reviewedBy(), new LinkedHashMap<>());
        Stamping stamping = new Stamping(
                after,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                Differences.only(before.strings(), translation),
                Differences.only(source, translation),
                Differences.only(translation, source));
        translation.forEach((pointer, words) -> {
            String original = source.get(pointer);
            if (original != null) {
                after.strings()
                        .put(pointer, stamping.stamp(before.strings().get(pointer), pointer, original, words, again));
            }
        });
        return stamping;
    }

    private Stamp stamp(
            @Nullable Stamp before, String pointer, String original, String words, Predicate<String> again) {
        if (before == null) {
            added.add(pointer);
            return Stamp.draft(original);
        }
        if (!before.isOf(original)) {
            if (again.test(pointer)) {
                renewed.add(pointer);
                return Stamp.draft(original);
            }
            stale.add(pointer);
        }
        if (before.reviewedOtherWords(words)) {
            reopened.add(pointer);
            return new Stamp(Stamp.State.DRAFT, before.source(), null);
        }
        return before;
    }

    /// Whether the translation is whole and none of its strings stale.
    boolean nothingLeft() {
        return stale.isEmpty() && missing.isEmpty() && surplus.isEmpty();
    }
}
