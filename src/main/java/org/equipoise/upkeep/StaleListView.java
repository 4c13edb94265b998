package org.equipoise.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// One page of the aids of which something is stale or goes stale by `until`, in the order of their slugs.
@JsonInclude(JsonInclude.Include.NON_NULL)
record StaleListView(
        LocalDate asOf,
        LocalDate until,
        List<StaleAid> items,
        @Nullable String nextPageToken) {

    static StaleListView of(LocalDate asOf, LocalDate until, List<StaleAid> found, int size) {
        List<StaleAid> page = found.stream().limit(size).toList();
        return new StaleListView(
                asOf, until, page, found.size() > size ? token(page.getLast().slug()) : null);
    }

    static String slugAfter(@Nullable String pageToken) {
        try {
            return pageToken == null
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(pageToken), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.INVALID_REQUEST.because(
                    "The page token is none that this list gave out",
                    List.of(new Violation("", "pageToken: use the nextPageToken of the page before")));
        }
    }

    private static String token(String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(slug.getBytes(StandardCharsets.UTF_8));
    }
}
