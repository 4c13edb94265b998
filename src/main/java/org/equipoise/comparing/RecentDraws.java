package org.equipoise.comparing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.jspecify.annotations.Nullable;

/// The draws that were used last, so that somebody who moves a slider does not wait for the same draws again. They are
/// kept in memory alone, by the aid and the numbers of the profile; nothing tells whose these were.
class RecentDraws {

    /// About 32 MB.
    private static final long MOST_NUMBERS = 4_000_000;

    private record Key(String slug, String hash, int version, Profile profile, int count) {}

    private final Map<Key, Draws> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long mostNumbers;
    private long numbers;

    RecentDraws() {
        this(MOST_NUMBERS);
    }

    RecentDraws(long mostNumbers) {
        this.mostNumbers = mostNumbers;
    }

    boolean has(AidVersion version, Profile profile, int count) {
        return find(key(version, profile, count)) != null;
    }

    Draws of(AidVersion version, Profile profile, int count) {
        Key key = key(version, profile, count);
        Draws known = find(key);
        return known == null ? keep(key, Draws.of(new PersonalEvidence(version.aid(), profile), count)) : known;
    }

    private static Key key(AidVersion version, Profile profile, int count) {
        return new Key(version.aid().slug(), version.hash(), version.version(), profile, count);
    }

    private synchronized @Nullable Draws find(Key key) {
        return kept.get(key);
    }

    private synchronized Draws keep(Key key, Draws draws) {
        Draws before = kept.put(key, draws);
        numbers += draws.size() - (before == null ? 0 : before.size());
        Iterator<Draws> oldest = kept.values().iterator();
        while (numbers > mostNumbers && oldest.hasNext()) {
            numbers -= oldest.next().size();
            oldest.remove();
        }
        return draws;
    }
}
