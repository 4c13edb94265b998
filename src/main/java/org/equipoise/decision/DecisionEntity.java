package org.equipoise.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "decision")
class DecisionEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @TenantId
    @Nullable
    String organisation;

    String aidSlug = "";

    int aidVersion;

    String patientReference = "";

    @Nullable
    UUID openedBy;

    @Nullable
    UUID clinician;

    @Nullable
    Instant appointment;

    String language = "";

    @Enumerated(EnumType.STRING)
    Decision.Status status = Decision.Status.OPENED;

    int answersRevision;

    Instant openedAt = Instant.EPOCH;

    @Nullable
    Instant withdrawnAt;

    @Version
    long revision;

    protected DecisionEntity() {}

    DecisionEntity(OpenDecision request, int aidVersion, String language, @Nullable UUID openedBy, Instant openedAt) {
        this.aidSlug = request.aid();
        this.aidVersion = aidVersion;
        this.patientReference = request.patientReference();
        this.clinician = request.clinician();
        this.appointment = request.appointment();
        this.language = language;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    Decision appoint(@Nullable Instant newAppointment) {
        appointment = newAppointment;
        return toDecision();
    }

    /// The number of the answers that are being saved.
    int takeAnswers(boolean finished) {
        if (status.compareTo(Decision.Status.READY) <= 0) {
            status = finished ? Decision.Status.READY : Decision.Status.PREPARING;
        }
        return ++answersRevision;
    }

    /// Talking it over has begun; what was settled already stays so.
    void discuss() {
        if (status.compareTo(Decision.Status.DISCUSSED) < 0) {
            status = Decision.Status.DISCUSSED;
        }
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    void share() {
        withdrawnAt = null;
    }

    void settle(Decision.Status outcome) {
        status = outcome;
    }

    Decision toDecision() {
        return new Decision(
                Objects.requireNonNull(id),
                aidSlug,
                aidVersion,
                patientReference,
                clinician,
                appointment,
                language,
                status,
                answersRevision,
                openedAt,
                withdrawnAt);
    }
}
