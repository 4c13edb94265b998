package org.equipoise.aid;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.evidence.TimeFrame;
import org.equipoise.glossary.Glossary;
import org.equipoise.riskmodel.RiskModel;
import org.equipoise.translation.Translation;
import org.jspecify.annotations.Nullable;

/// An aid's structure as `aid.yaml` writes it; `decision-aids/aid.schema.json` says what may stand in it.
record AidFile(
        String slug,
        Aid.Kind kind,
        Aid.Display display,
        @Nullable Integer readingGrade,
        @Nullable ConditionFile condition,
        Aid.@Nullable AdaptedFrom adaptedFrom,
        EvidenceFile evidence,
        LocalDate reviewBy,
        @Nullable List<ProfileItemFile> profile,
        @Nullable List<BaselineFile> baselines,
        List<Aid.Option> options,
        List<AttributeFile> attributes,
        List<Aid.ValuesQuestion> valuesQuestions,
        List<Aid.KnowledgeQuestion> knowledge,
        List<String> questionsToAsk,
        Aid.@Nullable TestResults test,
        List<Source> sources,
        Disclosures disclosures) {

    private static final int DEFAULT_READING_GRADE = 8;

    record ConditionFile(@Nullable List<Aid.Code> codes) {}

    record EvidenceFile(
            LocalDate searched,
            @Nullable List<String> databases,
            Aid.@Nullable Appraisal appraisal) {}

    record ProfileItemFile(
            String id,
            String type,
            @Nullable String unit,
            double minimum,
            double maximum,
            @Nullable List<String> choices,
            @Nullable JsonNode reference) {

        ProfileItem toItem() {
            return switch (type) {
                case "boolean" -> new ProfileItem.YesNo(id, reference == null ? null : reference.booleanValue());
                case "choice" ->
                    new ProfileItem.Choice(
                            id, Objects.requireNonNull(choices), reference == null ? null : reference.textValue());
                default ->
                    new ProfileItem.Measurement(
                            id,
                            unit,
                            minimum,
                            maximum,
                            type.equals("integer"),
                            reference == null ? null : reference.doubleValue());
            };
        }
    }

    record RiskFile(
            double value, @Nullable Double low, @Nullable Double high) {

        Risk risk() {
            return low == null || high == null ? Risk.of(value) : Risk.of(value, low, high);
        }
    }

    record TimeFile(
            @Nullable String at,
            @Nullable String from,
            @Nullable String to,
            @Nullable String each,
            TimeFrame.@Nullable Episode during) {

        TimeFrame timeFrame() {
            if (at != null) {
                return new TimeFrame.At(amount(at));
            }
            if (from != null && to != null) {
                return new TimeFrame.Between(amount(from), amount(to));
            }
            if (each != null) {
                return new TimeFrame.Each(amount(each));
            }
            return new TimeFrame.During(Objects.requireNonNull(during));
        }

        private static TemporalAmount amount(String iso) {
            return iso.startsWith("PT") ? Duration.parse(iso) : Period.parse(iso);
        }
    }

    record AttributeFile(
            String id,
            Attribute.Kind kind,
            Attribute.@Nullable Facet facet,
            @Nullable TimeFile time,
            @Nullable String unit,
            @Nullable Scale scale,
            Map<String, CellFile> cells) {

        Attribute toAttribute(LocalDate aidReviewBy) {
            Map<String, Cell> byOption = new LinkedHashMap<>();
            cells.forEach((option, cell) -> byOption.put(option, cell.toCell(aidReviewBy)));
            return new Attribute(id, kind, facet, time == null ? null : time.timeFrame(), unit, scale, byOption);
        }
    }

    /// @param models those that the aid uses, by their ids
    Aid toAid(
            Map<String, AidText> texts,
            Map<String, Translation> translations,
            Map<String, Glossary> glossary,
            Map<String, RiskModel> models) {
        return new Aid(
                slug,
                kind,
                display,
                readingGrade == null ? DEFAULT_READING_GRADE : readingGrade,
                condition == null || condition.codes() == null ? List.of() : condition.codes(),
                adaptedFrom,
                evidence.searched(),
                new Aid.Evidence(evidence.databases(), evidence.appraisal()),
                reviewBy,
                profile == null
                        ? List.of()
                        : profile.stream().map(ProfileItemFile::toItem).toList(),
                baselines == null
                        ? List.of()
                        : baselines.stream()
                                .map(each -> each.toBaseline(models))
                                .toList(),
                options,
                attributes.stream().map(each -> each.toAttribute(reviewBy)).toList(),
                valuesQuestions,
                knowledge,
                questionsToAsk,
                test,
                sources,
                disclosures,
                texts,
                translations,
                glossary);
    }
}
