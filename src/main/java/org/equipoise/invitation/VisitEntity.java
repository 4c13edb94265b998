package org.equipoise.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A browser in which an invitation was opened.
@Entity
@Table(name = "visit")
class VisitEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "invitation")
    @Nullable
    InvitationEntity invitation;

    byte[] tokenHash = {};

    Instant createdAt = Instant.EPOCH;

    protected VisitEntity() {}

    VisitEntity(InvitationEntity invitation, byte[] tokenHash, Instant createdAt) {
        this.invitation = invitation;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }
}
