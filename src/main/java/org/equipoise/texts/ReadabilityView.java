package org.equipoise.texts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.legibility.Legibility;
import org.equipoise.readability.Assessment;
import org.equipoise.readability.Assessment.Jargon;
import org.equipoise.readability.Assessment.LongSentence;
import org.equipoise.readability.Assessment.Objection;
import org.equipoise.readability.Assessment.TooHard;
import org.equipoise.readability.Grade;
import org.equipoise.readability.Measures;
import org.jspecify.annotations.Nullable;

/// How hard each text of a version is to read, by language; short texts of which nothing is to be said are
/// left out.
record ReadabilityView(String slug, int version, List<LanguageView> languages) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LanguageView(
            String language,
            boolean measured,
            @Nullable LimitsView limits,
            @Nullable TextView whole,
            @Nullable List<TextView> texts) {

        static LanguageView of(Aid aid, String language) {
            return Legibility.of(aid, language)
                    .map(found -> new LanguageView(
                            language,
                            true,
                            new LimitsView(
                                    found.limits().grade(),
                                    found.limits().wordsInASentence(),
                                    found.limits().wordsInAText()),
                            TextView.of("", found.whole()),
                            found.texts().entrySet().stream()
                                    .filter(text -> saysAnything(text.getValue()))
                                    .map(text -> TextView.of(text.getKey(), text.getValue()))
                                    .toList()))
                    .orElseGet(() -> new LanguageView(language, false, null, null, null));
        }

        private static boolean saysAnything(Assessment text) {
            return !text.grades().isEmpty() || !text.objections().isEmpty();
        }
    }

    record LimitsView(int grade, int wordsInASentence, int wordsInAText) {}

    record TextView(
            String pointer,
            MeasuresView measures,
            List<GradeView> grades,
            boolean overLimit,
            List<String> hardWords,
            List<String> cutSentences,
            List<JargonView> jargon) {

        static TextView of(String pointer, Assessment assessment) {
            List<Objection> objections = assessment.objections();
            Optional<TooHard> tooHard = of(TooHard.class, objections).stream().findFirst();
            List<LongSentence> tooLong = of(LongSentence.class, objections);
            return new TextView(
                    pointer,
                    MeasuresView.of(assessment.measures()),
                    assessment.grades().stream().map(GradeView::of).toList(),
                    Legibility.isTooHard(assessment),
                    tooHard.map(TooHard::hardWords).orElse(List.of()),
                    tooLong.isEmpty()
                            ? tooHard.map(TooHard::longSentences).orElse(List.of())
                            : tooLong.stream().map(LongSentence::sentence).toList(),
                    of(Jargon.class, objections).stream()
                            .map(term -> new JargonView(term.term(), term.plain()))
                            .toList());
        }

        private static <T> List<T> of(Class<T> kind, Collection<? super T> objections) {
            return objections.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    record MeasuresView(int words, int sentences, int syllables, int polysyllables) {

        static MeasuresView of(Measures measures) {
            return new MeasuresView(
                    measures.words(), measures.sentences(), measures.syllables(), measures.polysyllables());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GradeView(String formula, double score, @Nullable Double schoolGrade) {

        static GradeView of(Grade grade) {
            return new GradeView(
                    grade.formula().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    grade.score(),
                    grade.schoolGrade());
        }
    }

    record JargonView(String term, String plain) {}

    static ReadabilityView of(AidVersion version) {
        return new ReadabilityView(
                version.aid().slug(),
                version.version(),
                version.aid().texts().keySet().stream()
                        .sorted()
                        .map(language -> LanguageView.of(version.aid(), language))
                        .toList());
    }
}
