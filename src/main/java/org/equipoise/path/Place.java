package org.equipoise.path;

import org.jspecify.annotations.Nullable;

/// Where somebody stands on the path of a decision.
///
/// @param length that they chose; null while they chose none
/// @param address of the page that comes next; null before the first
public record Place(@Nullable Length length, @Nullable String address) {

    static final Place NOWHERE = new Place(null, null);

    public Length lengthOrMiddle() {
        return length == null ? Length.MIDDLE : length;
    }
}
