package org.equipoise.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// The first answer to a request, kept so that its repetition gets the same. The body is readable only with the key
/// that the caller chose; of the key itself there is only a hash.
@Entity
@Table(name = "idempotent_answer")
class StoredAnswerEntity {

    @Embeddable
    record Key(String caller, @Column(name = "key_hash") String keyHash) {}

    @EmbeddedId
    Key id = new Key("", "");

    @TenantId
    @Nullable
    String organisation;

    String requestHash = "";

    int status;

    @Nullable
    String location;

    @Nullable
    String tag;

    byte @Nullable [] sealedBody;

    Instant createdAt = Instant.EPOCH;

    protected StoredAnswerEntity() {}

    StoredAnswerEntity(Key id, String requestHash, Instant createdAt) {
        this.id = id;
        this.requestHash = requestHash;
        this.createdAt = createdAt;
    }

    void keep(Answer answer, byte[] sealedBody) {
        this.status = answer.status();
        this.location = answer.location();
        this.tag = answer.tag();
        this.sealedBody = sealedBody;
    }
}
