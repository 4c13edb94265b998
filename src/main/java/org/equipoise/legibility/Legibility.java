package org.equipoise.legibility;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Prose;
import org.equipoise.glossary.Glossary;
import org.equipoise.readability.Assessment;
import org.equipoise.readability.Limits;
import org.equipoise.readability.Readability;
import org.jspecify.annotations.Nullable;

/// How hard one language's texts are to read. Words of the trade that the aid's glossary explains are no objection.
///
/// @param whole all texts as one
/// @param texts each by itself, by their JSON Pointers, in the order of the file
public record Legibility(Limits limits, Assessment whole, Map<String, Assessment> texts) {

    private static final int MOST_KEPT = 200;

    /// Measuring takes long, and neither a text nor what is found of it ever changes.
    private static final LoadingCache<Measured, Optional<Legibility>> KEPT =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build(Measured::measure);

    /// Empty where no formula is known for the language.
    public static Optional<Legibility> of(Aid aid, String language) {
        return KEPT.get(new Measured(
                language, aid.text(language), aid.readingGrade(), aid.glossary().get(language)));
    }

    /// Where something is harder than the aid allows; the empty pointer stands for all texts as one.
    public List<String> tooHard() {
        Map<String, Assessment> all = new LinkedHashMap<>(texts);
        all.put("", whole);
        return all.entrySet().stream()
                .filter(each -> isTooHard(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Beyond what a text may need; a word of the trade alone does not make it so.
    public static boolean isTooHard(Assessment assessment) {
        return assessment.objections().stream().anyMatch(each -> !(each instanceof Assessment.Jargon));
    }

    private record Measured(
            String language,
            AidText text,
            int grade,
            @Nullable Glossary glossary) {

        Optional<Legibility> measure() {
            return Readability.of(language).map(this::by);
        }

        private Legibility by(Readability readability) {
            Limits limits = Limits.of(language, grade);
            Set<String> explained = explained();
            Map<String, Assessment> texts = new LinkedHashMap<>();
            Map<String, String> prose = Prose.of(text);
            prose.forEach(
                    (pointer, words) -> texts.put(pointer, without(explained, readability.assess(words, limits))));
            return new Legibility(limits, readability.whole(prose.values(), limits), texts);
        }

        private Set<String> explained() {
            return Optional.ofNullable(glossary).stream()
                    .flatMap(each -> each.terms().stream())
                    .flatMap(term -> term.written().stream())
                    .map(written -> written.toLowerCase(Locale.ROOT))
                    .collect(toSet());
        }

        private static Assessment without(Set<String> explained, Assessment found) {
            return new Assessment(
                    found.measures(),
                    found.grades(),
                    found.objections().stream()
                            .filter(each -> !(each instanceof Assessment.Jargon(String term, var _)
                                    && explained.contains(term)))
                            .toList());
        }
    }
}
