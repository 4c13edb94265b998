package org.equipoise.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The language that fits best what a reader asks for, such as `es-MX, es;q=0.8`.
public final class BestLanguage {

    private static final String FALLBACK = "en";

    private BestLanguage() {}

    public static String of(Collection<String> languages, String acceptLanguage) {
        List<String> offered = languages.stream().sorted().toList();
        String otherwise = offered.contains(FALLBACK) ? FALLBACK : offered.getFirst();
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
