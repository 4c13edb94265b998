package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// One page of the list of aids; `nextPageToken` is there while more follow.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AidListView(List<AidInListView> items, @Nullable String nextPageToken) {

    record AidInListView(
            String slug,
            int version,
            String title,
            String question,
            String summary,
            String condition,
            String language,
            List<String> languages,
            LocalDate reviewBy) {

        static AidInListView of(AidVersion version, String acceptLanguage) {
            String language = version.bestLanguage(acceptLanguage);
            AidText text = version.aid().text(language);
            return new AidInListView(
                    version.aid().slug(),
                    version.version(),
                    text.title(),
                    text.question(),
                    text.summary(),
                    text.condition().name(),
                    language,
                    version.aid().texts().keySet().stream().sorted().toList(),
                    version.aid().reviewBy());
        }
    }

    /// A page of at most `size`, from a find of one more than that.
    static AidListView of(List<AidVersion> found, int size, String acceptLanguage) {
        List<AidVersion> page = found.stream().limit(size).toList();
        return new AidListView(
                page.stream()
                        .map(each -> AidInListView.of(each, acceptLanguage))
                        .toList(),
                found.size() > size ? token(page.getLast().aid().slug()) : null);
    }

    static String slugAfter(@Nullable String pageToken) {
        try {
            return pageToken == null
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(pageToken), StandardCharsets.UTF_8);
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
