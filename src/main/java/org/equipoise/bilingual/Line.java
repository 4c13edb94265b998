package org.equipoise.bilingual;

import java.util.List;
import java.util.Locale;

/// One text of an aid, or one sentence about its numbers, in one language.
record Line(Kind kind, List<String> paragraphs) {

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

    Line {
        paragraphs = List.copyOf(paragraphs);
    }
}
