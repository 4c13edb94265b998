package org.equipoise.aid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An aid's prose in one language, keyed by the ids of its structure. A blank line begins a new paragraph.
public record AidText(
        String language,
        State state,
        String title,
        String question,
        String summary,
        Condition condition,
        String population,
        List<String> notFor,
        @Nullable String whyNoNoTreatment,
        String howMade,
        String reviewed,
        String updatePolicy,
        String funding,
        Map<String, OptionText> options,
        Map<String, ProfileText> profile,
        Map<String, AttributeText> attributes,
        Map<String, QuestionText> valuesQuestions,
        Map<String, KnowledgeText> knowledge,
        Map<String, String> questionsToAsk,
        @Nullable TestText test,
        Map<String, MediumText> media) {

    public AidText {
        state = state == null ? State.DRAFT : state;
        notFor = orEmpty(notFor);
        profile = orEmpty(profile);
        knowledge = orEmpty(knowledge);
        questionsToAsk = orEmpty(questionsToAsk);
        media = orEmpty(media);
    }

    /// Whether somebody has reviewed the text, where it is no translation (see [Aid#translation]).
    public enum State {
        DRAFT,
        REVIEWED
    }

    public record Condition(
            String name, String description, @Nullable String naturalCourse) {}

    /// @param waitingTime how long people wait for it here
    /// @param notOffered why it is not offered here, and where else it may be had
    public record OptionText(
            String name,
            @Nullable String people,
            String description,
            List<String> practical,
            @Nullable String waitingTime,
            @Nullable String notOffered) {

        public OptionText {
            practical = orEmpty(practical);
        }
    }

    public record ProfileText(String label, @Nullable String help, Map<String, String> choices) {

        public ProfileText {
            choices = orEmpty(choices);
        }
    }

    public record AttributeText(
            String name,
            @Nullable String happens,
            @Nullable String happensNot,
            @Nullable String time,
            @Nullable String unit,
            @Nullable String population,
            @Nullable String worst,
            @Nullable String best,
            @Nullable String explanation,
            Map<String, CellText> cells) {

        public AttributeText {
            cells = orEmpty(cells);
        }

        public CellText cell(String option) {
            CellText text = cells.get(option);
            return text == null ? CellText.NONE : text;
        }
    }

    /// The unit of a row's quantities in this language; null where the row has none.
    public @Nullable String unit(Attribute attribute) {
        AttributeText words = attributes.get(attribute.id());
        return words == null || words.unit() == null ? attribute.unit() : words.unit();
    }

    /// @param derivation how the number was made from what the source prints
    public record CellText(
            @Nullable String text,
            @Nullable String note,
            @Nullable String derivation) {

        public static final CellText NONE = new CellText(null, null, null);
    }

    public record QuestionText(String question, @Nullable String help) {}

    public record KnowledgeText(String statement, String why) {}

    /// @param alternative what a picture shows, for those who do not see it
    /// @param transcript all that is said and shown, to be read
    public record MediumText(String title, String alternative, String transcript) {}

    public record TestText(String measures, String ifFound, String ifNotFound, String overdiagnosis) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
