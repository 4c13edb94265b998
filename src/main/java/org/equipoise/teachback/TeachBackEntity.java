package org.equipoise.teachback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Rows are added and never changed.
@Entity
@Immutable
@Table(name = "teach_back")
class TeachBackEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @TenantId
    @Nullable
    String organisation;

    @Nullable
    UUID decision;

    String attribute = "";

    @Enumerated(EnumType.STRING)
    TeachBack.Outcome outcome = TeachBack.Outcome.UNDERSTOOD;

    @Nullable
    UUID account;

    Instant askedAt = Instant.EPOCH;

    protected TeachBackEntity() {}

    TeachBackEntity(UUID decision, TeachBack teachBack, UUID account) {
        this.decision = decision;
        this.attribute = teachBack.attribute();
        this.outcome = teachBack.outcome();
        this.account = account;
        this.askedAt = teachBack.askedAt();
    }

    TeachBack toTeachBack() {
        return new TeachBack(attribute, outcome, askedAt);
    }
}
