package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Disclosures;
import org.equipoise.aid.Source;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.glossary.Glossary;
import org.equipoise.translation.TranslationView;
import org.jspecify.annotations.Nullable;

/// One published version, whole, in one language.
///
/// @param glossary the hard words of the text, explained; null where there are none
/// @param translation null in the language that was not translated
/// @param stale whether the aid as a whole is past its review date
/// @param withdrawn that the version is offered no more; null while it is
@JsonInclude(JsonInclude.Include.NON_NULL)
record AidView(
        String slug,
        int version,
        String hash,
        Instant published,
        String language,
        List<String> languages,
        @Nullable TranslationView translation,
        Aid.Kind kind,
        Aid.Display display,
        String title,
        String question,
        String summary,
        ConditionView condition,
        Aid.@Nullable AdaptedFrom adaptedFrom,
        String population,
        List<String> notFor,
        @Nullable String whyNoNoTreatment,
        List<OptionView> options,
        List<AttributeView> attributes,
        List<WordsView> questionsToAsk,
        Aid.@Nullable TestResults test,
        AidText.@Nullable TestText testText,
        List<Source> sources,
        Disclosures disclosures,
        String reviewed,
        String howMade,
        String funding,
        String updatePolicy,
        LocalDate searched,
        Aid.Evidence evidence,
        LocalDate reviewBy,
        boolean stale,
        @Nullable WithdrawnView withdrawn,
        @Nullable Glossary glossary,
        List<MediumView> media) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionView(
            String name, String description, @Nullable String naturalCourse, List<Aid.Code> codes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionView(
            String id,
            String name,
            boolean noActiveTreatment,
            boolean offered,
            @Nullable String notOffered,
            String description,
            List<String> practical,
            @Nullable String waitingTime) {

        static OptionView of(Aid.Option option, AidText text) {
            AidText.OptionText words = Objects.requireNonNull(text.options().get(option.id()));
            return new OptionView(
                    option.id(),
                    words.name(),
                    option.noActiveTreatment(),
                    option.offeredHere(),
                    words.notOffered(),
                    words.description(),
                    words.practical(),
                    words.waitingTime());
        }
    }

    record WordsView(String id, String text) {

        static WordsView of(String id, Map<String, String> texts) {
            return new WordsView(id, Objects.requireNonNull(texts.get(id)));
        }
    }

    static AidView of(AidVersion version, String language, LocalDate today, @Nullable Withdrawal withdrawal) {
        Aid aid = version.aid();
        AidText text = aid.text(language);
        return new AidView(
                aid.slug(),
                version.version(),
                version.hash(),
                version.published(),
                language,
                aid.texts().keySet().stream().sorted().toList(),
                aid.translation(language).map(TranslationView::of).orElse(null),
                aid.kind(),
                aid.display(),
                text.title(),
                text.question(),
                text.summary(),
                new ConditionView(
                        text.condition().name(),
                        text.condition().description(),
                        text.condition().naturalCourse(),
                        aid.codes()),
                aid.adaptedFrom(),
                text.population(),
                text.notFor(),
                text.whyNoNoTreatment(),
                aid.options().stream().map(each -> OptionView.of(each, text)).toList(),
                aid.attributes().stream()
                        .map(each -> AttributeView.of(aid, each, text, today))
                        .toList(),
                aid.questionsToAsk().stream()
                        .map(each -> WordsView.of(each, text.questionsToAsk()))
                        .toList(),
                aid.test(),
                text.test(),
                aid.sources(),
                aid.disclosures(),
                text.reviewed(),
                text.howMade(),
                text.funding(),
                text.updatePolicy(),
                aid.searched(),
                aid.evidence(),
                aid.reviewBy(),
                !today.isBefore(aid.reviewBy()),
                WithdrawnView.of(withdrawal),
                aid.glossary().get(language),
                MediumView.all(version, language));
    }
}
