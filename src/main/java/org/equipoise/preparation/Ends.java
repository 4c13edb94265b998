package org.equipoise.preparation;

import org.equipoise.web.IconArray;
import org.jspecify.annotations.Nullable;

/// The worst and the best end of what an attribute can come to, as pictures and in words.
///
/// @param pictures of both ends; null where the ends are told in words alone
public record Ends(
        String name,
        String about,
        String worst,
        String best,
        @Nullable Pictures pictures) {

    public record Pictures(IconArray worst, IconArray best) {}
}
