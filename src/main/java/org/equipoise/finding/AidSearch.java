package org.equipoise.finding;

import org.jspecify.annotations.Nullable;

/// What a list of aids is asked for; an empty string asks for nothing in particular.
///
/// @param words what was typed: all of it is to be found, the last word also as the beginning of one
/// @param condition words in the condition's name alone
/// @param code `system|code`, `system|` for any code of a system, or a code of any system
/// @param language a language that the aid has
/// @param kind `treatment` or `test`
/// @param after the last aid of the page before; null for the first page
/// @param size how many at most
/// @param acceptLanguage in which languages its reader would like to read it
public record AidSearch(
        String words,
        String condition,
        String code,
        String language,
        String kind,
        @Nullable Place after,
        int size,
        String acceptLanguage) {

    public static AidSearch everything(int size, String acceptLanguage) {
        return words("", null, size, acceptLanguage);
    }

    public static AidSearch words(String words, @Nullable Place after, int size, String acceptLanguage) {
        return new AidSearch(words, "", "", "", "", after, size, acceptLanguage);
    }

    AidSearch with(String otherWords) {
        return new AidSearch(otherWords, condition, code, language, kind, null, 1, acceptLanguage);
    }
}
