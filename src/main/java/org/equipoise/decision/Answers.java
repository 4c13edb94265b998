package org.equipoise.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.equipoise.comparing.Question;
import org.jspecify.annotations.Nullable;

/// What a person has told so far. Every part may be missing; nothing is preselected.
///
/// @param profile as [Question#profile], `priorities`, `ownConcerns` and `leaning` likewise
/// @param knowledge answers to the aid's knowledge questions, by the question's id
/// @param message what the care team should know besides; not blank
/// @param language in which the person wants to read and talk, BCP 47
/// @param finished whether the person says that they are ready for the visit
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answers(
        @Nullable @Size(max = 50) Map<String, JsonNode> profile,
        @Nullable JsonNode priorities,
        @Nullable JsonNode ownConcerns,
        @Nullable @Size(max = 50) Map<String, KnowledgeAnswer> knowledge,
        @Nullable String leaning,
        @Nullable PreferredRole role,
        @Nullable Sureness sureness,
        @Nullable @Size(max = MOST_NOTES) List<@NotBlank @Size(max = LONGEST_NOTE) String> questions,
        @Nullable @Size(max = MOST_NOTES) List<@NotBlank @Size(max = LONGEST_NOTE) String> worries,

        @Nullable
        @Size(max = LONGEST_NOTE)
        @Pattern(regexp = "(?s).*\\S.*", message = "Write something, or leave it out.")
        String message,

        @Nullable
        @Size(max = 35)
        @Pattern(
                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                message = "This must be a language tag such as es or pt-BR.")
        String language,

        @Nullable Boolean interpreter,
        @Nullable Boolean finished) {

    public static final Answers NONE =
            new Answers(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public static final int MOST_NOTES = 20;
    public static final int LONGEST_NOTE = 5000;

    /// Who should decide, as the person would like it.
    public enum PreferredRole {
        MYSELF,
        TOGETHER,
        MY_TEAM,
        NOT_SURE
    }

    /// How sure a person says they are, in plain words; no measured instrument.
    public enum Sureness {
        NOT_AT_ALL,
        A_LITTLE,
        FAIRLY,
        VERY
    }

    public enum KnowledgeAnswer {
        TRUE,
        FALSE,
        NOT_SURE
    }

    public boolean done() {
        return Boolean.TRUE.equals(finished);
    }

    /// What a comparison for these answers is asked for.
    public Question question(String inLanguage) {
        return new Question(inLanguage, profile, priorities, ownConcerns, leaning);
    }
}
