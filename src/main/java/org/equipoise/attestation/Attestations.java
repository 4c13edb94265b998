package org.equipoise.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Attestations implements PanacheRepositoryBase<AttestationEntity, UUID> {

    /// Oldest first.
    List<AttestationEntity> of(String hash) {
        return list("hash = ?1 order by recordedAt, id", hash);
    }

    Optional<AttestationEntity> lock(UUID confirmation) {
        return findByIdOptional(confirmation, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<AttestationEntity> withdrawalOf(UUID confirmation) {
        return find("withdraws", confirmation).firstResultOptional();
    }
}
