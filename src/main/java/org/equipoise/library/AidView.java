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
import org.jspecify.annotations.Nullable;

/// One published version, whole, in one language.
///
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
        AidText.State translation,
        Aid.Kind kind,
        Aid.Display display,
        String title,
        String question,
        String summary,
        ConditionView condition,
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
        LocalDate reviewBy,
        boolean stale,
        @Nullable WithdrawnView withdrawn) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConditionView(
            String name, String description, @Nullable String naturalCourse, List<Aid.Code> codes) {}

    record OptionView(String id, String name, boolean noActiveTreatment, String description, List<String> practical) {

        static OptionView of(Aid.Option option, AidText text) {
            AidText.OptionText words = Objects.requireNonNull(text.options().get(option.id()));
            return new OptionView(
                    option.id(), words.name(), option.noActiveTreatment(), words.description(), words.practical());
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
                text.state(),
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
                aid.reviewBy(),
                !today.isBefore(aid.reviewBy()),
                WithdrawnView.of(withdrawal));
    }
}
