package org.equipoise.values;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that matters to a person and is no attribute of the aid. What the options mean for it is unknown until
/// somebody finds out.
///
/// @param text in the person's own words
/// @param importance from 0 to 10 beside a rating; null beside other methods, which name it among the attributes, and
///     while nothing is told of it
public record OwnConcern(String text, @Nullable Double importance) {

    public static final int MOST = 5;
    public static final int LONGEST_TEXT = 300;

    private static final String OWN = "own-";

    /// The name by which the concern at a position is weighed and reported: `own-1`, `own-2`, …
    ///
    /// @param position counted from 0
    public static String id(int position) {
        return OWN + (position + 1);
    }

    /// The position, counted from 0, that a name tells; empty where it names no concern.
    public static Optional<Integer> position(String id) {
        return id.matches(OWN + "[1-9]") ? Optional.of(id.charAt(OWN.length()) - '1') : Optional.empty();
    }
}
