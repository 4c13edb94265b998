package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Summaries implements PanacheRepositoryBase<SummaryEntity, UUID> {

    Optional<SummaryEntity> lock(UUID decision) {
        return find("decision", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    SequencedMap<UUID, LocalDate> due(LocalDate until, int most) {
        SequencedMap<UUID, LocalDate> due = new LinkedHashMap<>();
        find("reviewOn <= ?1 order by reviewOn, decision", until)
                .page(0, most)
                .list()
                .forEach(each -> due.put(Objects.requireNonNull(each.decision), Objects.requireNonNull(each.reviewOn)));
        return due;
    }

    Map<UUID, Summary.State> states(Collection<UUID> decisions) {
        return list("decision in ?1", decisions).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.decision), each -> each.state));
    }
}
