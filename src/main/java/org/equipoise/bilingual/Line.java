package org.equipoise.bilingual;

import java.util.List;
import java.util.Locale;
import org.equipoise.web.IconArray;
import org.jspecify.annotations.Nullable;

/// One text of an aid, or one sentence about its numbers, in one language.
///
/// @param picture of a number; null where there is none
record Line(Kind kind, List<String> paragraphs, @Nullable IconArray picture) {

    enum Kind {
        PART,
        HEADING,
        OPTION,
        NUMBER,
        TEXT,
        POINT,
        NOTE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Line(Kind kind, List<String> paragraphs) {
        this(kind, paragraphs, null);
    }

    Line {
        paragraphs = List.copyOf(paragraphs);
    }
}
