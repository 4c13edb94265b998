package org.equipoise.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.equipoise.evidence.Risk;
import org.equipoise.glossary.Glossary;
import org.equipoise.media.Media;
import org.equipoise.riskmodel.Input;
import org.equipoise.translation.Translation;
import org.jspecify.annotations.Nullable;

/// A decision aid's structure and numbers, and its prose by language. Immutable, and free of its version.
public record Aid(
        String slug,
        Kind kind,
        Display display,
        int readingGrade,
        List<Code> codes,
        @Nullable AdaptedFrom adaptedFrom,
        LocalDate searched,
        Evidence evidence,
        LocalDate reviewBy,
        List<ProfileItem> profile,
        List<Baseline> baselines,
        List<Option> options,
        List<Attribute> attributes,
        List<ValuesQuestion> valuesQuestions,
        List<KnowledgeQuestion> knowledge,
        List<String> questionsToAsk,
        @Nullable TestResults test,
        List<Source> sources,
        Disclosures disclosures,
        Map<String, AidText> texts,
        Map<String, Translation> translations,
        Map<String, Glossary> glossary,
        Media media) {

    public enum Kind {
        TREATMENT,
        TEST
    }

    /// What a comparison may show: rows alone, or also how closely each option matches.
    public enum Display {
        NONE,
        MATCH
    }

    /// How the evidence was looked for, beside the day: null is not told, no databases means that none was searched
    /// systematically.
    public record Evidence(
            @Nullable List<String> databases, @Nullable Appraisal appraisal) {}

    /// Who judged how sure the evidence is: nobody, the sources themselves, or the makers of the aid by GRADE.
    public enum Appraisal {
        NONE,
        BY_SOURCES,
        GRADE
    }

    public record Code(String system, String code) {}

    /// The published version that a local adaptation began as, and who made it their own.
    public record AdaptedFrom(String slug, int version, String hash, String by) {}

    /// @param offered false where it cannot be had here; null and true are the same
    public record Option(
            String id, boolean noActiveTreatment, @Nullable Boolean offered) {

        public boolean offeredHere() {
            return !Boolean.FALSE.equals(offered);
        }
    }

    public record ValuesQuestion(String id, String attribute) {}

    public record KnowledgeQuestion(
            String id, boolean answer, @Nullable String attribute) {}

    /// Of `per` people tested: who is rightly and wrongly told what. What is not known is null, and `notKnown` names
    /// it.
    public record TestResults(
            int per,
            @Nullable Double truePositives,
            @Nullable Double falsePositives,
            @Nullable Double trueNegatives,
            @Nullable Double falseNegatives,
            @Nullable Double overdiagnosed,
            @Nullable List<String> notKnown,
            @Nullable Detection detection,
            @Nullable List<String> sources) {}

    /// Of `per` people with the test and of as many without, in how many the disease is found over the same time.
    public record Detection(int per, double withTest, double withoutTest, String over, List<String> sources) {}

    /// Those about rows that can be weighed.
    public List<ValuesQuestion> weighableQuestions() {
        return valuesQuestions.stream()
                .filter(question -> attribute(question.attribute())
                        .filter(Attribute::scored)
                        .isPresent())
                .toList();
    }

    /// What somebody wants to whom a row matters, in the words of its values question: a row's name alone, such as
    /// "Having an operation", does not tell for from against. Empty where nobody is asked about it.
    public Optional<String> wanted(String attribute, AidText text) {
        return first(valuesQuestions, each -> each.attribute().equals(attribute))
                .map(question -> text.valuesQuestions().get(question.id()))
                .map(AidText.QuestionText::question);
    }

    public Optional<Attribute> attribute(String id) {
        return first(attributes, each -> each.id().equals(id));
    }

    public Optional<Option> option(String id) {
        return first(options, each -> each.id().equals(id));
    }

    public Optional<Baseline> baseline(String id) {
        return first(baselines, each -> each.id().equals(id));
    }

    public Optional<Source> source(String id) {
        return first(sources, each -> each.id().equals(id));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        for (T each : all) {
            if (wanted.test(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// A baseline's risk for the reference person, who stands in for somebody who told nothing.
    public Risk referenceRisk(String baseline) {
        return switch (baseline(baseline).orElseThrow()) {
            case Baseline.Fixed fixed -> fixed.risk();
            case Baseline.FromItem from -> measured(referenceAnswer(from.item()));
            case Baseline.ByStratum by ->
                Objects.requireNonNull(by.strata()
                        .get(
                                switch (referenceAnswer(by.item())) {
                                    case Input.Value.Truth(boolean yes) -> String.valueOf(yes);
                                    case Input.Value.Choice(String choice) -> choice;
                                    case Input.Value.Measured(double number) -> String.valueOf(number);
                                }));
            case ModelBaseline model -> {
                String item = model.item();
                yield item != null && model.notAllTold() == ModelBaseline.NotAllTold.REFERENCE_RISK
                        ? measured(referenceAnswer(item))
                        : model.risk(model.told(this::referenceAnswer));
            }
        };
    }

    /// Whether a risk that the model gives lies in the range in which the risk could be told directly.
    public boolean reaches(ModelBaseline baseline, Risk risk) {
        return profile.stream()
                .filter(item -> item.id().equals(baseline.item()))
                .allMatch(item -> item instanceof ProfileItem.Measurement range
                        && range.minimum() <= risk.value()
                        && risk.value() <= range.maximum());
    }

    private static Risk measured(Input.Value answer) {
        if (answer instanceof Input.Value.Measured(double number)) {
            return Risk.of(number);
        }
        throw new IllegalStateException("A baseline takes its risk from an item that is no number");
    }

    private Input.Value referenceAnswer(String id) {
        return profile.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(ProfileItem::referenceAnswer)
                .orElseThrow();
    }

    /// How a text was translated; empty of the text that is the source of the others.
    public Optional<Translation> translation(String language) {
        return Optional.ofNullable(translations.get(language));
    }

    /// The prose in one of the aid's languages; asking for another is a mistake of the caller.
    public AidText text(String language) {
        return Optional.ofNullable(texts.get(language))
                .orElseThrow(() -> new IllegalArgumentException("The aid has no text in this language"));
    }
}
