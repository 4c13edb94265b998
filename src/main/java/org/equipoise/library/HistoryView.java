package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.difference.Difference;
import org.jspecify.annotations.Nullable;

/// The versions of an aid, newest first, each with the parts that differ from the version before it.
record HistoryView(String slug, List<VersionView> versions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            int version,
            String hash,
            Instant published,
            List<String> languages,
            List<String> changed,
            @Nullable WithdrawnView withdrawn) {}

    /// @param withdrawals that hold for everybody
    static HistoryView of(List<AidVersion> newestFirst, List<Withdrawal> withdrawals, LocalDate today) {
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            AidVersion version = newestFirst.get(i);
            views.add(new VersionView(
                    version.version(),
                    version.hash(),
                    version.published(),
                    version.aid().texts().keySet().stream().sorted().toList(),
                    i + 1 < newestFirst.size()
                            ? Difference.between(newestFirst.get(i + 1).aid(), version.aid(), "en", today)
                                    .parts()
                            : List.of(),
                    withdrawals.stream()
                            .filter(each -> each.version() == version.version())
                            .findFirst()
                            .map(WithdrawnView::of)
                            .orElse(null)));
        }
        return new HistoryView(newestFirst.getFirst().aid().slug(), views);
    }
}
