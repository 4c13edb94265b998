package org.equipoise.difference;

import org.jspecify.annotations.Nullable;

/// One thing in which a version of an aid differs from an earlier one.
///
/// @param part what a history calls it: `attribute pain`, `text en`
/// @param pointer to its place in the content, `{"aid": …, "texts": {…}}`: in the later version, or in the earlier one
///     where the later has it no more
/// @param option the option that it is about, and `attribute` the row, where it is about one
/// @param before what stood there, as it is printed; null where nothing did, and `after` likewise
/// @param touchesNumber whether a number that readers see has changed, or what that number means
/// @param sentence all of this in plain words
public record Change(
        Kind kind,
        String part,
        String pointer,
        @Nullable String option,
        @Nullable String attribute,
        @Nullable String before,
        @Nullable String after,
        boolean touchesNumber,
        String sentence) {

    public enum Kind {
        OPTION_ADDED(true),
        OPTION_REMOVED(true),
        OPTION_RENAMED(true),
        OPTION_CHANGED(true),
        ROW_ADDED(true),
        ROW_REMOVED(true),
        ROW_RENAMED(true),
        ROW_CHANGED(false),
        NUMBER(true),
        LEVEL(true),
        TIME(true),
        POPULATION(true),
        TEST_RESULT(true),
        CERTAINTY(false),
        SOURCE(false),
        DERIVATION(false),
        REVIEW_DATE(false),
        BASELINE(false),
        PROFILE_ITEM(false),
        VALUES_QUESTION(false),
        KNOWLEDGE_QUESTION(false),
        QUESTION_TO_ASK(false),
        LANGUAGE(false),
        TEXT(false),
        OTHER(false);

        private final boolean forPatients;

        Kind(boolean forPatients) {
            this.forPatients = forPatients;
        }
    }

    /// A patient is told of options, rows and numbers; a number that reads the same to them has not changed for them.
    public boolean isForPatients() {
        return kind.forPatients && (kind != Kind.NUMBER || touchesNumber);
    }

    /// Whether it is about the row with this id.
    public boolean touches(String row) {
        return row.equals(attribute);
    }
}
