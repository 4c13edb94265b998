package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.ProfileItem;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.values.Method;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// What an aid asks a person: the profile its numbers depend on, what matters to them, what they have understood.
///
/// @param methods by which priorities may be told
/// @param swings what to ask with the method `swing`, for every attribute that can be weighed
record QuestionnaireView(
        String slug,
        int version,
        String language,
        List<ProfileItemView> profile,
        List<Method> methods,
        List<ValuesQuestionView> valuesQuestions,
        List<SwingView> swings,
        List<KnowledgeQuestionView> knowledge) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProfileItemView(
            String id,
            String type,
            String label,
            @Nullable String help,
            @Nullable String unit,
            @Nullable Double minimum,
            @Nullable Double maximum,
            @Nullable List<AidView.WordsView> choices,
            @Nullable Object reference) {

        static ProfileItemView of(ProfileItem item, AidText text) {
            AidText.ProfileText words = Objects.requireNonNull(text.profile().get(item.id()));
            return switch (item) {
                case ProfileItem.Measurement(var id, var unit, var minimum, var maximum, var whole, var reference) ->
                    new ProfileItemView(
                            id,
                            whole ? "integer" : "number",
                            words.label(),
                            words.help(),
                            unit,
                            minimum,
                            maximum,
                            null,
                            reference);
                case ProfileItem.YesNo(var id, var reference) ->
                    new ProfileItemView(id, "boolean", words.label(), words.help(), null, null, null, null, reference);
                case ProfileItem.Choice(var id, var choices, var reference) ->
                    new ProfileItemView(
                            id,
                            "choice",
                            words.label(),
                            words.help(),
                            null,
                            null,
                            null,
                            choices.stream()
                                    .map(each -> AidView.WordsView.of(each, words.choices()))
                                    .toList(),
                            reference);
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ValuesQuestionView(
            String id,
            String attribute,
            Attribute.Kind kind,
            String question,
            @Nullable String help,
            @Nullable String worst,
            @Nullable String best) {

        static ValuesQuestionView of(Aid aid, Aid.ValuesQuestion question, AidText text) {
            AidText.QuestionText words =
                    Objects.requireNonNull(text.valuesQuestions().get(question.id()));
            AidText.AttributeText row = Objects.requireNonNull(text.attributes().get(question.attribute()));
            return new ValuesQuestionView(
                    question.id(),
                    question.attribute(),
                    aid.attribute(question.attribute()).orElseThrow().kind(),
                    words.question(),
                    words.help(),
                    row.worst(),
                    row.best());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KnowledgeQuestionView(
            String id,
            String statement,
            boolean answer,
            String why,
            @Nullable String attribute) {

        static KnowledgeQuestionView of(Aid.KnowledgeQuestion question, AidText text) {
            AidText.KnowledgeText words =
                    Objects.requireNonNull(text.knowledge().get(question.id()));
            return new KnowledgeQuestionView(
                    question.id(), words.statement(), question.answer(), words.why(), question.attribute());
        }
    }

    static QuestionnaireView of(AidVersion version, String language) {
        Aid aid = version.aid();
        AidText text = aid.text(language);
        Sentences sentences = Sentences.in(language).orElse(null);
        return new QuestionnaireView(
                aid.slug(),
                version.version(),
                language,
                aid.profile().stream()
                        .map(each -> ProfileItemView.of(each, text))
                        .toList(),
                Method.offeredBy(aid),
                aid.valuesQuestions().stream()
                        .map(each -> ValuesQuestionView.of(aid, each, text))
                        .toList(),
                aid.attributes().stream()
                        .filter(Attribute::scored)
                        .map(each -> SwingView.of(each, text, sentences))
                        .toList(),
                aid.knowledge().stream()
                        .map(each -> KnowledgeQuestionView.of(each, text))
                        .toList());
    }
}
