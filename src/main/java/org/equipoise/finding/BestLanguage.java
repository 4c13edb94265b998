package org.equipoise.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The language that fits best what a reader asks for, such as `es-MX, es;q=0.8`.
public final class BestLanguage {

    private static final String FALLBACK = "en";

    private BestLanguage() {}

    /// @param sources those of the languages in which it was written; readers get one of these where nothing fits
    public static String of(Collection<String> languages, Collection<String> sources, String acceptLanguage) {
        if (languages.contains(acceptLanguage)) {
            return acceptLanguage;
        }
        List<String> offered = languages.stream().sorted().toList();
        String otherwise = offered.contains(FALLBACK)
                ? FALLBACK
                : sources.stream().sorted().findFirst().orElseGet(offered::getFirst);
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
