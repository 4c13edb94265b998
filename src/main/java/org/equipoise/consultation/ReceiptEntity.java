package org.equipoise.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "receipt")
class ReceiptEntity {

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

    @Nullable
    UUID account;

    String reader = "";

    int answersRevision;

    Instant readAt = Instant.EPOCH;

    protected ReceiptEntity() {}

    ReceiptEntity(UUID decision, int answersRevision, UUID account, String reader, Instant readAt) {
        this.decision = decision;
        this.answersRevision = answersRevision;
        this.account = account;
        this.reader = reader;
        this.readAt = readAt;
    }

    Receipt toReceipt() {
        return new Receipt(reader, readAt);
    }
}
