package org.equipoise.objection;

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

@Entity
@Immutable
@Table(name = "objection")
class ObjectionEntity {

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

    int number;

    String words = "";

    String raisedAs = "";

    Instant raisedAt = Instant.EPOCH;

    protected ObjectionEntity() {}

    ObjectionEntity(UUID decision, int number, String words, String raisedAs, Instant raisedAt) {
        this.decision = decision;
        this.number = number;
        this.words = words;
        this.raisedAs = raisedAs;
        this.raisedAt = raisedAt;
    }

    /// @param newest revision of the summary
    Objection toObjection(int newest) {
        return new Objection(number, words, raisedAt, number >= newest);
    }
}
