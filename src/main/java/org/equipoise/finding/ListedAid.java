package org.equipoise.finding;

import java.time.LocalDate;
import java.util.List;

/// An aid in a list, in the language that fits its reader best.
public record ListedAid(
        String slug,
        int version,
        String kind,
        String title,
        String question,
        String summary,
        String condition,
        String language,
        List<String> languages,
        LocalDate reviewBy) {

    static ListedAid of(List<AidListingEntity> rows, String acceptLanguage) {
        List<String> languages =
                rows.stream().map(row -> row.id.language()).sorted().toList();
        List<String> sources = rows.stream()
                .filter(row -> !row.translated)
                .map(row -> row.id.language())
                .toList();
        String best = BestLanguage.of(languages, sources, acceptLanguage);
        AidListingEntity row = rows.stream()
                .filter(each -> each.id.language().equals(best))
                .findFirst()
                .orElseThrow();
        return new ListedAid(
                row.id.slug(),
                row.version,
                row.kind,
                row.title,
                row.question,
                row.summary,
                row.condition,
                best,
                languages,
                row.reviewBy);
    }
}
