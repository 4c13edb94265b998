package org.equipoise.catalogue;

import java.time.Instant;
import org.equipoise.aid.Aid;
import org.equipoise.finding.BestLanguage;

/// One immutable, numbered, published state of an aid; `hash` is the SHA-256 of its content.
public record AidVersion(int version, String hash, Instant published, Aid aid) {

    /// The language of the aid that fits best what a reader asks for, such as `es-MX, es;q=0.8`.
    public String bestLanguage(String acceptLanguage) {
        return BestLanguage.of(aid.texts().keySet(), acceptLanguage);
    }
}
