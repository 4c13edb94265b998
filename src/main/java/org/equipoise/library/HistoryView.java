package org.equipoise.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.catalogue.AidVersion;

/// The versions of an aid, newest first, each with the parts that differ from the version before it.
record HistoryView(String slug, List<VersionView> versions) {

    record VersionView(int version, String hash, Instant published, List<String> languages, List<String> changed) {}

    static HistoryView of(List<AidVersion> newestFirst) {
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            AidVersion version = newestFirst.get(i);
            views.add(new VersionView(
                    version.version(),
                    version.hash(),
                    version.published(),
                    version.aid().texts().keySet().stream().sorted().toList(),
                    i + 1 < newestFirst.size()
                            ? Changes.between(newestFirst.get(i + 1).aid(), version.aid())
                            : List.of()));
        }
        return new HistoryView(newestFirst.getFirst().aid().slug(), views);
    }
}
