package org.equipoise.decision;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person's way through one version of an aid.
///
/// @param patientReference the organisation's own name for the patient
/// @param clinician the account that is to talk it over, where one is named
/// @param withdrawnAt since when the patient does not share with their care team; null while they do
/// @param answersRevision how often answers were saved; 0 while nothing is told
public record Decision(
        UUID id,
        String aidSlug,
        int aidVersion,
        String patientReference,
        @Nullable UUID clinician,
        @Nullable Instant appointment,
        String language,
        Status status,
        int answersRevision,
        Instant openedAt,
        @Nullable Instant withdrawnAt) {

    /// Whether the care team can read what the patient tells.
    public boolean shared() {
        return withdrawnAt == null;
    }

    public enum Status {
        OPENED,
        PREPARING,
        READY,
        DISCUSSED,
        DECIDED,
        DEFERRED,
        REVIEWED,
        CLOSED;

        /// Those of which nothing is settled.
        static final Set<Status> OPEN = EnumSet.of(OPENED, PREPARING, READY, DISCUSSED);

        /// Whether what the person tells can still be part of what is decided.
        public boolean takesAnswers() {
            return compareTo(DISCUSSED) <= 0 || this == DEFERRED;
        }
    }
}
