package org.equipoise.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.decision.Answers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.SavedAnswers;
import org.jspecify.annotations.Nullable;

/// The half-minute view for the clinician: what the patient told, in the order in which it is needed.
///
/// @param topPriorities up to three of what weighs most, concerns of the patient's own among them
/// @param message what the care team should know besides
/// @param notUnderstood knowledge questions that were answered wrongly or with "not sure"
/// @param toldAt when the patient last saved something
/// @param finished whether the patient said that they are ready
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Handover(
        UUID decision,
        ComparisonView.AidRef aid,
        String patientReference,
        @Nullable Instant appointment,
        Decision.Status status,
        Answers.@Nullable PreferredRole role,
        List<Priority> topPriorities,
        @Nullable Leaning leaning,
        Answers.@Nullable Sureness sureness,
        List<String> questions,
        List<String> worries,
        @Nullable String message,
        List<NotUnderstood> notUnderstood,
        @Nullable String language,
        @Nullable Boolean interpreter,
        @Nullable Instant toldAt,
        boolean finished,
        int answersRevision) {

    private static final int TOP = 3;

    /// @param name what the person wants, in the words in which they were asked
    public record Priority(String attribute, String name, BigDecimal weight) {}

    /// What the patient leans to: an option's id with its name, or `undecided` or `not-now` without one.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Leaning(String option, @Nullable String name) {}

    public record NotUnderstood(String id, String statement, Answers.KnowledgeAnswer answered, String why) {}

    static Handover of(Decision decision, Aid aid, SavedAnswers saved, ComparisonView comparison) {
        Answers answers = saved.answers();
        AidText text = aid.text(comparison.language());
        return new Handover(
                decision.id(),
                comparison.aid(),
                decision.patientReference(),
                decision.appointment(),
                decision.status(),
                answers.role(),
                comparison.rows().stream()
                        .filter(row -> row.weight() != null && row.weight().signum() > 0)
                        .limit(TOP)
                        .map(row -> new Priority(
                                row.attribute(),
                                aid.wanted(row.attribute(), text).orElse(row.name()),
                                Objects.requireNonNull(row.weight())))
                        .toList(),
                leaning(answers.leaning(), text),
                answers.sureness(),
                Objects.requireNonNullElse(answers.questions(), List.of()),
                Objects.requireNonNullElse(answers.worries(), List.of()),
                answers.message(),
                notUnderstood(aid, text, Objects.requireNonNullElse(answers.knowledge(), Map.of())),
                answers.language(),
                answers.interpreter(),
                saved.savedAt(),
                answers.done(),
                saved.revision());
    }

    private static @Nullable Leaning leaning(@Nullable String leaning, AidText text) {
        if (leaning == null) {
            return null;
        }
        AidText.OptionText option = text.options().get(leaning);
        return new Leaning(leaning, option == null ? null : option.name());
    }

    private static List<NotUnderstood> notUnderstood(
            Aid aid, AidText text, Map<String, Answers.KnowledgeAnswer> answered) {
        return aid.knowledge().stream()
                .filter(question -> answered.containsKey(question.id()))
                .filter(question -> answered.get(question.id()) != right(question))
                .map(question -> {
                    AidText.KnowledgeText words =
                            Objects.requireNonNull(text.knowledge().get(question.id()));
                    return new NotUnderstood(
                            question.id(),
                            words.statement(),
                            Objects.requireNonNull(answered.get(question.id())),
                            words.why());
                })
                .toList();
    }

    private static Answers.KnowledgeAnswer right(Aid.KnowledgeQuestion question) {
        return question.answer() ? Answers.KnowledgeAnswer.TRUE : Answers.KnowledgeAnswer.FALSE;
    }
}
