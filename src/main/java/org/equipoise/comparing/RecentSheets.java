package org.equipoise.comparing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.Sheet;
import org.equipoise.profile.Profile;

/// The sheets that were used last. They are kept in memory alone, by the aid and the numbers of the profile; nothing
/// tells whose these were.
class RecentSheets {

    /// Of the largest aid a sheet has about 300 KB in each language.
    private static final int MOST = 100;

    private record Key(String slug, String hash, int version, Profile profile) {}

    private final Cache<Key, Sheet> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Sheet of(AidVersion version, Profile profile) {
        return kept.get(key(version, profile), _ -> new Sheet(version.aid(), profile));
    }

    boolean has(AidVersion version, Profile profile) {
        return kept.getIfPresent(key(version, profile)) != null;
    }

    private static Key key(AidVersion version, Profile profile) {
        return new Key(version.aid().slug(), version.hash(), version.version(), profile);
    }
}
