package org.equipoise.summary;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// The patient's word that a revision says what was agreed.
@Entity
@Immutable
@Table(name = "confirmation")
class ConfirmationEntity {

    @Embeddable
    record Key(UUID decision, int number) {}

    @EmbeddedId
    @Nullable
    Key id;

    @TenantId
    @Nullable
    String organisation;

    String hash = "";

    String confirmedAs = "";

    Instant confirmedAt = Instant.EPOCH;

    protected ConfirmationEntity() {}

    ConfirmationEntity(Key id, String hash, String confirmedAs, Instant confirmedAt) {
        this.id = id;
        this.hash = hash;
        this.confirmedAs = confirmedAs;
        this.confirmedAt = confirmedAt;
    }
}
