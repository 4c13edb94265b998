package org.equipoise.summarycontent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a summary says, after the PRSB Shared Decision Making Standard v1.0. While it is a draft, anything may be
/// missing; it is recorded only with an outcome.
///
/// @param mattersMost what mattered most, in the patient's words
/// @param reasons why, in the patient's words
/// @param risksDiscussed which possible benefits and harms were talked through
/// @param understanding how it was checked that they were understood, such as by teach-back
/// @param capacity what is to be known of the capacity to decide and the support it needs
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SummaryContent(
        @Nullable @Valid Outcome outcome,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 60) String> optionsDiscussed,
        @Nullable @Size(max = LONGEST_TEXT) String mattersMost,
        @Nullable @Size(max = LONGEST_TEXT) String reasons,
        @Nullable @Size(max = LONGEST_TEXT) String risksDiscussed,
        @Nullable @Size(max = LONGEST_TEXT) String understanding,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = LONGEST_TEXT) String> questionsAnswered,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = LONGEST_TEXT) String> questionsOpen,
        @Nullable @Size(max = 20) List<@NotNull @Valid Person> personsPresent,
        @Nullable @Size(max = LONGEST_TEXT) String capacity,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = LONGEST_TEXT) String> nextSteps,
        @Nullable LocalDate reviewOn) {

    public static final int LONGEST_TEXT = 5000;

    public static final SummaryContent EMPTY =
            new SummaryContent(null, null, null, null, null, null, null, null, null, null, null, null);

    /// Decided for an option, or deferred, which is as good an outcome.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(
            @NotNull Kind kind, @Nullable @Size(max = 60) String option) {

        public enum Kind {
            CHOSEN,
            DEFERRED
        }
    }

    /// Somebody who was there, by their part in it; a name is not asked for.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            @NotNull Part part, @Nullable @Size(max = 200) String note) {

        public enum Part {
            PATIENT,
            CLINICIAN,
            CARER,
            RELATIVE,
            INTERPRETER,
            ADVOCATE,
            OTHER
        }
    }

    /// The parts that a full summary has and this one has not, by their names.
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "outcome", outcome == null);
        note(missing, "optionsDiscussed", optionsDiscussed == null || optionsDiscussed.isEmpty());
        note(missing, "mattersMost", blank(mattersMost));
        note(missing, "reasons", blank(reasons));
        note(missing, "risksDiscussed", blank(risksDiscussed));
        note(missing, "understanding", blank(understanding));
        note(missing, "personsPresent", personsPresent == null || personsPresent.isEmpty());
        note(missing, "nextSteps", nextSteps == null || nextSteps.isEmpty());
        note(missing, "reviewOn", reviewOn == null);
        return missing;
    }

    private static void note(List<String> missing, String part, boolean isMissing) {
        if (isMissing) {
            missing.add(part);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
