package org.equipoise.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
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

    List<InvitationEntity> to(String organisation, UUID decision) {
        return list("organisation = ?1 and decision = ?2 order by id", organisation, decision);
    }

    /// Visits go with them.
    void erase(String organisation, UUID decision) {
        delete("organisation = ?1 and decision = ?2", organisation, decision);
    }

    void revoke(String organisation, UUID decision, Instant now) {
        update(
                "revokedAt = ?1 where organisation = ?2 and decision = ?3 and revokedAt is null",
                now,
                organisation,
                decision);
    }
}
