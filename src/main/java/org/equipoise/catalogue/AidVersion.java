package org.equipoise.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.equipoise.aid.Aid;

/// One immutable, numbered, published state of an aid; `hash` is the SHA-256 of its content.
public record AidVersion(int version, String hash, Instant published, Aid aid) {

    private static final String FALLBACK = "en";

    /// The language of the aid that fits best what a reader asks for, such as `es-MX, es;q=0.8`. A variant such as
    /// `en-simple` is for those who ask for it; where it is not offered, they get `en`.
    public String bestLanguage(String acceptLanguage) {
        List<String> offered = aid.texts().keySet().stream().sorted().toList();
        String otherwise = offered.contains(FALLBACK)
                ? FALLBACK
                : offered.stream()
                        .filter(language -> aid.translation(language).isEmpty())
                        .findFirst()
                        .orElseGet(offered::getFirst);
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), offered);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
