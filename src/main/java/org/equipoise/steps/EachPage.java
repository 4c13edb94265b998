package org.equipoise.steps;

import io.quarkus.qute.TemplateInstance;
import org.equipoise.language.Speech;
import org.equipoise.passages.WordList;
import org.equipoise.path.Frame;
import org.equipoise.web.ComparisonTable;
import org.jspecify.annotations.Nullable;

/// What each option is like, row by row.
///
/// @param words that are hard, with what they mean; null where there are none
/// @param brief whether the numbers alone are shown, without their pictures
/// @param assumed whether some numbers are for a typical person
record EachPage(
        Speech say,
        Frame frame,
        ComparisonTable table,
        @Nullable WordList words,
        boolean brief,
        boolean assumed) implements TemplateInstance {}
