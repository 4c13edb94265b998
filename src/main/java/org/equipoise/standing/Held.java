package org.equipoise.standing;

import org.equipoise.catalogue.AidVersion;

/// The version of an aid that a page is about.
public record Held(String slug, int version) {

    public static Held of(AidVersion version) {
        return new Held(version.aid().slug(), version.version());
    }
}
