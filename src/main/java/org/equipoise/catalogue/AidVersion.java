package org.equipoise.catalogue;

import java.time.Instant;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.finding.BestLanguage;

/// One immutable, numbered, published state of an aid; `hash` is the SHA-256 of its content.
public record AidVersion(int version, String hash, Instant published, Aid aid) {

    /// The language of the aid that fits best what a reader asks for, such as `es-MX, es;q=0.8`. A variant such as
    /// `en-simple` is for those who ask for it; where it is not offered, they get `en`.
    public String bestLanguage(String acceptLanguage) {
        return BestLanguage.of(aid.texts().keySet(), sources(aid), acceptLanguage);
    }

    /// The languages that an aid was written in, and not translated into.
    static List<String> sources(Aid aid) {
        return aid.texts().keySet().stream()
                .filter(language -> aid.translation(language).isEmpty())
                .sorted()
                .toList();
    }
}
