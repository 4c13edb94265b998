package org.equipoise.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A comparison as it was shown, byte for byte; the same bytes shown again make no new row.
@Entity
@Immutable
@Table(name = "seen_comparison")
class SeenComparisonEntity {

    @Embeddable
    record Key(UUID decision, String sha256) {}

    @EmbeddedId
    @Nullable
    Key id;

    @TenantId
    @Nullable
    String organisation;

    int answersRevision;

    String language = "";

    byte[] body = {};

    String seenAs = "";

    Instant seenAt = Instant.EPOCH;

    protected SeenComparisonEntity() {}

    SeenComparisonEntity(UUID decision, SeenComparison seen, int answersRevision, String seenAs) {
        this.id = new Key(decision, seen.sha256());
        this.answersRevision = answersRevision;
        this.language = seen.language();
        this.body = seen.body();
        this.seenAs = seenAs;
        this.seenAt = seen.seenAt();
    }

    SeenComparison toSeen() {
        return new SeenComparison(Objects.requireNonNull(id).sha256(), language, body, seenAt);
    }
}
