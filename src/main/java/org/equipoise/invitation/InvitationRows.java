package org.equipoise.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationRows implements PanacheRepositoryBase<InvitationEntity, UUID> {

    Optional<InvitationEntity> with(String token) {
        return find("tokenHash", Tokens.hash(token)).firstResultOptional();
    }

    /// Locked, so that of two who open it at once only one is the first.
    void lock(InvitationEntity row) {
        getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<InvitationEntity> visitedWith(String visitToken) {
        return find(
                        "select visit.invitation from VisitEntity visit where visit.tokenHash = ?1",
                        Tokens.hash(visitToken))
                .firstResultOptional();
    }

    void revoke(String organisation, UUID decision, Instant now) {
        update(
                "revokedAt = ?1 where organisation = ?2 and decision = ?3 and revokedAt is null",
                now,
                organisation,
                decision);
    }
}
