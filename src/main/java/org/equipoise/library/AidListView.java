package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.equipoise.aid.Aid;
import org.equipoise.finding.FoundAids;
import org.equipoise.finding.ListedAid;
import org.equipoise.finding.Place;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// One page of the list of aids; `nextPageToken` is there while more follow, `suggestions` where little was found and
/// something else may have been meant.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AidListView(
        List<AidInListView> items,
        @Nullable String nextPageToken,
        @Nullable List<String> suggestions) {

    record AidInListView(
            String slug,
            int version,
            Aid.Kind kind,
            String title,
            String question,
            String summary,
            String condition,
            String language,
            List<String> languages,
            LocalDate reviewBy) {

        static AidInListView of(ListedAid aid) {
            return new AidInListView(
                    aid.slug(),
                    aid.version(),
                    Aid.Kind.valueOf(aid.kind().toUpperCase(Locale.ROOT)),
                    aid.title(),
                    aid.question(),
                    aid.summary(),
                    aid.condition(),
                    aid.language(),
                    aid.languages(),
                    aid.reviewBy());
        }
    }

    static AidListView of(FoundAids found) {
        Place next = found.next();
        return new AidListView(
                found.items().stream().map(AidInListView::of).toList(),
                next == null ? null : next.token(),
                found.suggestions().isEmpty() ? null : found.suggestions());
    }

    static @Nullable Place place(@Nullable String pageToken) {
        if (pageToken == null) {
            return null;
        }
        return Place.of(pageToken)
                .orElseThrow(() -> ProblemType.INVALID_REQUEST.because(
                        "The page token is none that this list gave out",
                        List.of(new Violation("", "pageToken: use the nextPageToken of the page before"))));
    }
}
