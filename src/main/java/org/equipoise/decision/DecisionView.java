package org.equipoise.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.upkeep.Notice;
import org.jspecify.annotations.Nullable;

/// @param notices what has become of the version since; left out of lists
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        UUID id,
        AidRef aid,
        String patientReference,
        @Nullable UUID clinician,
        @Nullable Instant appointment,
        String language,
        Decision.Status status,
        int answersRevision,
        Instant openedAt,
        @Nullable Instant withdrawnAt,
        @Nullable List<Notice> notices) {

    record AidRef(String slug, int version, String title) {}

    static DecisionView of(Decision decision, AidVersion version) {
        return new DecisionView(
                decision.id(),
                new AidRef(
                        decision.aidSlug(),
                        decision.aidVersion(),
                        version.aid().text(decision.language()).title()),
                decision.patientReference(),
                decision.clinician(),
                decision.appointment(),
                decision.language(),
                decision.status(),
                decision.answersRevision(),
                decision.openedAt(),
                decision.withdrawnAt(),
                null);
    }

    DecisionView with(List<Notice> told) {
        return new DecisionView(
                id,
                aid,
                patientReference,
                clinician,
                appointment,
                language,
                status,
                answersRevision,
                openedAt,
                withdrawnAt,
                told);
    }
}
