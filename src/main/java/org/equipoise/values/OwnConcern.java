package org.equipoise.values;

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

    /// The name by which the concern at a position is weighed and reported: `own-1`, `own-2`, …
    ///
    /// @param position counted from 0
    public static String id(int position) {
        return "own-" + (position + 1);
    }
}
