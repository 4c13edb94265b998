package org.equipoise.inviting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Asks for the link by which a patient comes.
///
/// @param validForDays 30 where nothing is said
/// @param singleUse opened once, and then only in the browser that opened it
/// @param replaceOthers ends the earlier invitations to this decision
record InvitePatient(
        @Nullable @Min(1) @Max(365) Integer validForDays,
        @Nullable Boolean singleUse,
        @Nullable Boolean replaceOthers) {

    private static final int USUAL_DAYS = 30;

    Duration validity() {
        return Duration.ofDays(validForDays == null ? USUAL_DAYS : validForDays);
    }

    boolean once() {
        return Boolean.TRUE.equals(singleUse);
    }

    boolean replaces() {
        return Boolean.TRUE.equals(replaceOthers);
    }
}
