package org.equipoise.aidpages;

import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.catalogue.AidVersion;

/// A version before this one, with the address of what has changed since.
record Earlier(int version, String changes) {

    private static final int MOST = 5;

    static List<Earlier> of(AidVersion version, String query) {
        return IntStream.range(1, version.version())
                .map(i -> version.version() - i)
                .limit(MOST)
                .mapToObj(each -> new Earlier(
                        each,
                        "/aids/%s/versions/%d/changes%ssince=%d"
                                .formatted(
                                        version.aid().slug(),
                                        version.version(),
                                        query.isEmpty() ? "?" : query + "&",
                                        each)))
                .toList();
    }
}
