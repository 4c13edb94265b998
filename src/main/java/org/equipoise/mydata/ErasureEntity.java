package org.equipoise.mydata;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// That something was erased, and nothing of what it was.
@Entity
@Immutable
@Table(name = "erasure")
class ErasureEntity {

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

    boolean recordKept;

    Instant erasedAt = Instant.EPOCH;

    protected ErasureEntity() {}

    ErasureEntity(UUID decision, boolean recordKept, Instant erasedAt) {
        this.decision = decision;
        this.recordKept = recordKept;
        this.erasedAt = erasedAt;
    }
}
