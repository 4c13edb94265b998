package org.equipoise.balance;

import org.jspecify.annotations.Nullable;

/// One respect in which options are not treated alike, with its number.
///
/// @param language of the words; null where it is about the structure
/// @param pointer into that language's text, or into the structure
/// @param detail in plain words, with the numbers
/// @param value what was counted; null where nothing was
/// @param limit above which it is told; null where any is too much
public record Imbalance(
        Kind kind,
        @Nullable String language,
        String pointer,
        String detail,
        @Nullable Double value,
        @Nullable Double limit) {

    public enum Kind {
        /// Far more words about one option than about another.
        LENGTH,
        /// Far longer media about one option than about another.
        MEDIA_LENGTH,
        /// Far more known benefits of one option than of another.
        BENEFITS,
        /// Far more known harms and burdens of one option than of another.
        HARMS,
        /// Different kinds of statistic within one row.
        FORMAT,
        /// Words that persuade.
        LOADED_WORDS
    }
}
