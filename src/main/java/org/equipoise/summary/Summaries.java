package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Summaries implements PanacheRepositoryBase<SummaryEntity, UUID> {

    Optional<SummaryEntity> lock(UUID decision) {
        return find("decision", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
