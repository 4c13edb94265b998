package org.equipoise.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answers as they stood after a save; revision 0, without a time, is before the first.
///
/// @param savedAs the role in which somebody saved them: patient, clinician or portal
public record SavedAnswers(
        int revision,
        Answers answers,
        @Nullable String savedAs,
        @Nullable Instant savedAt) {

    static final SavedAnswers NOTHING_YET = new SavedAnswers(0, Answers.NONE, null, null);
}
