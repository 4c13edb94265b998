package org.equipoise.aidpages;

import org.equipoise.translation.TranslationView;
import org.jspecify.annotations.Nullable;

/// Which parts of a translation have an original that has changed.
///
/// @param translation null of a text that was not translated
record OutOfDate(@Nullable TranslationView translation) {

    /// @param part as a JSON Pointer into the text
    public boolean is(String part) {
        return translation != null && translation.isStale(part);
    }
}
