package org.equipoise.path;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Whoever moves last leaves the place; there is nothing in it to be lost.
@Entity
@Table(name = "place")
class PlaceEntity {

    @Id
    UUID decision = new UUID(0, 0);

    @TenantId
    @Nullable
    String organisation;

    @Enumerated(EnumType.STRING)
    @Nullable
    Length length;

    @Nullable
    String address;

    Instant movedAt = Instant.EPOCH;

    protected PlaceEntity() {}

    PlaceEntity(UUID decision, Instant movedAt) {
        this.decision = decision;
        this.movedAt = movedAt;
    }
}
