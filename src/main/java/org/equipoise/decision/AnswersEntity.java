package org.equipoise.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// All that was told up to one save. Rows are added and never changed.
@Entity
@Immutable
@Table(name = "answers")
class AnswersEntity {

    @Embeddable
    record Key(UUID decision, int revision) {}

    @EmbeddedId
    @Nullable
    Key id;

    @TenantId
    @Nullable
    String organisation;

    String document = "";

    String savedAs = "";

    Instant savedAt = Instant.EPOCH;

    protected AnswersEntity() {}

    AnswersEntity(Key id, String document, String savedAs, Instant savedAt) {
        this.id = id;
        this.document = document;
        this.savedAs = savedAs;
        this.savedAt = savedAt;
    }
}
