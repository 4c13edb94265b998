package org.equipoise.summary;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// One recorded revision: the bytes that were signed for, and their hash.
@Entity
@Immutable
@Table(name = "summary_revision")
class RevisionEntity {

    @Embeddable
    record Key(UUID decision, int number) {}

    @EmbeddedId
    @Nullable
    Key id;

    @TenantId
    @Nullable
    String organisation;

    byte[] document = {};

    String hash = "";

    protected RevisionEntity() {}

    RevisionEntity(Key id, byte[] document, String hash) {
        this.id = id;
        this.document = document;
        this.hash = hash;
    }

    int number() {
        return Objects.requireNonNull(id).number();
    }
}
