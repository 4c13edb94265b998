package org.equipoise.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.translation.Sidecar.Review;
import org.equipoise.translation.Stamp;
import org.equipoise.translation.Translation;

/// How far the translations of a version have come, those among them that are not offered to readers.
///
/// @param sources the languages that are no translations
record TranslationListView(String slug, int version, List<String> sources, List<TranslationInListView> translations) {

    /// Strings that are stale are drafts or reviewed as well; places are JSON Pointers into the text.
    ///
    /// @param offered whether readers get it: nothing is missing, nothing is said that the source does not say, and
    ///     the state of every string is known
    record TranslationInListView(
            String language,
            String from,
            boolean offered,
            Stamp.State state,
            CountsView counts,
            List<Review> reviewedBy,
            List<String> stale,
            List<String> missing,
            List<String> surplus,
            List<String> unstamped) {

        static TranslationInListView of(String language, Translation translation) {
            return new TranslationInListView(
                    language,
                    translation.from(),
                    translation.isOffered(),
                    translation.state(),
                    CountsView.of(translation),
                    translation.reviewedBy(),
                    translation.stale(),
                    translation.missing(),
                    translation.surplus(),
                    translation.unstamped());
        }
    }

    record CountsView(int draft, int reviewed, int stale, int missing, int surplus, int unstamped) {

        static CountsView of(Translation translation) {
            return new CountsView(
                    translation.drafts(),
                    translation.reviewed(),
                    translation.stale().size(),
                    translation.missing().size(),
                    translation.surplus().size(),
                    translation.unstamped().size());
        }
    }

    static TranslationListView of(AidVersion version) {
        Aid aid = version.aid();
        Map<String, Translation> byLanguage = new TreeMap<>(aid.translations());
        return new TranslationListView(
                aid.slug(),
                version.version(),
                aid.texts().keySet().stream()
                        .filter(language -> !byLanguage.containsKey(language))
                        .sorted()
                        .toList(),
                byLanguage.entrySet().stream()
                        .map(each -> TranslationInListView.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
