package org.equipoise.attestation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A confirmation, or that one was withdrawn. Rows are added and never changed. They are read by everybody, so no
/// organisation's filter stands before them.
@Entity
@Immutable
@Table(name = "attestation")
class AttestationEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    String hash = "";

    String checklist = "";

    String item = "";

    String organisation = "";

    @Nullable
    String confirmedAs;

    @Nullable
    LocalDate lookedOn;

    @Nullable
    String document;

    @Nullable
    Integer people;

    @Nullable
    String words;

    /// The confirmation that this row takes back; null for a confirmation.
    @Nullable
    UUID withdraws;

    @Nullable
    UUID recordedBy;

    Instant recordedAt = Instant.EPOCH;

    protected AttestationEntity() {}

    AttestationEntity(Attesting attesting, UUID recordedBy, Instant recordedAt) {
        this.hash = attesting.hash();
        this.checklist = attesting.checklist();
        this.item = attesting.item();
        this.organisation = attesting.organisation();
        this.confirmedAs = attesting.confirmedAs();
        this.lookedOn = attesting.on();
        this.document = attesting.document();
        this.people = attesting.people();
        this.words = attesting.words();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    AttestationEntity(AttestationEntity withdrawn, UUID recordedBy, Instant recordedAt) {
        this.hash = withdrawn.hash;
        this.checklist = withdrawn.checklist;
        this.item = withdrawn.item;
        this.organisation = withdrawn.organisation;
        this.withdraws = withdrawn.id;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
