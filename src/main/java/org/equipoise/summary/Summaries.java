package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Summaries implements PanacheRepositoryBase<SummaryEntity, UUID> {

    Optional<SummaryEntity> lock(UUID decision) {
        return find("decision", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Map<UUID, Summary.State> states(Collection<UUID> decisions) {
        return list("decision in ?1", decisions).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.decision), each -> each.state));
    }
}
