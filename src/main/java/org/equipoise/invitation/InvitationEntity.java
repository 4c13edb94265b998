package org.equipoise.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.identity.Caller;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "invitation")
class InvitationEntity {

    /// Where an invitation was opened. One for a single use is of use in the one where it was opened first.
    enum Place {
        BROWSER,
        API
    }

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    String organisation = "";

    UUID decision = new UUID(0, 0);

    byte[] tokenHash = {};

    @Nullable
    UUID createdBy;

    Instant createdAt = Instant.EPOCH;

    Instant expiresAt = Instant.EPOCH;

    boolean singleUse;

    @Nullable
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Place openedIn;

    @Nullable
    Instant revokedAt;

    protected InvitationEntity() {}

    InvitationEntity(
            Caller host, UUID decision, byte[] tokenHash, Instant createdAt, Duration validity, boolean singleUse) {
        this.organisation = host.organisation();
        this.createdBy = host.account();
        this.decision = decision;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(validity);
        this.singleUse = singleUse;
    }

    /// Why it does not hold, if it does not.
    Optional<Opening> refusal(Instant now) {
        if (revokedAt != null) {
            return Optional.of(new Opening.Used());
        }
        return now.isBefore(expiresAt) ? Optional.empty() : Optional.of(new Opening.Expired());
    }

    /// Whether it was opened where it is of use. A browser keeps a visit of its own; to come again is a second use.
    boolean open(Place place, Instant now) {
        if (singleUse && openedAt != null && (place == Place.BROWSER || openedIn != place)) {
            return false;
        }
        if (openedAt == null) {
            openedAt = now;
            openedIn = place;
        }
        return true;
    }

    /// What it would come to if a browser opened it, of one that is not refused.
    Opening waiting() {
        return singleUse && openedAt != null ? new Opening.Used() : new Opening.Waiting(organisation, expiresAt);
    }

    Caller guest() {
        return Caller.invitedTo(decision, organisation);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }
}
