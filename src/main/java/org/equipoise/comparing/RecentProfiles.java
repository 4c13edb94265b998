package org.equipoise.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.Objections;
import org.equipoise.profile.Profile;

/// The profiles that were read last: whoever moves a slider sends the same one with every move. They are kept in memory
/// alone, and nothing tells whose these were.
class RecentProfiles {

    private static final int MOST = 1_000;

    private record Key(String slug, String hash, int version, Map<String, JsonNode> told) {}

    private final Cache<Key, Profile> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /// As [Profile#read]; what is objected to is not kept.
    Profile read(AidVersion version, Map<String, JsonNode> told, Objections objections) {
        Key key = new Key(version.aid().slug(), version.hash(), version.version(), told);
        Profile known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Profile profile = Profile.read(version.aid(), told, objections);
        if (!objections.any()) {
            kept.put(key, profile);
        }
        return profile;
    }
}
