package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
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
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Summaries implements PanacheRepositoryBase<SummaryEntity, UUID> {

    Optional<SummaryEntity> lock(UUID decision) {
        return find("decision", decision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    SequencedMap<UUID, LocalDate> due(LocalDate until, @Nullable UUID clinician, int most) {
        SequencedMap<UUID, LocalDate> due = new LinkedHashMap<>();
        PanacheQuery<SummaryEntity> found = clinician == null
                ? find("reviewOn <= ?1 order by reviewOn, decision", until)
                : find(
                        "reviewOn <= ?1 and decision in (select id from DecisionEntity where clinician = ?2 or clinician is"
                                + " null) order by reviewOn, decision",
                        until,
                        clinician);
        found.page(0, most)
                .list()
                .forEach(each -> due.put(Objects.requireNonNull(each.decision), Objects.requireNonNull(each.reviewOn)));
        return due;
    }

    Map<UUID, Summary.State> states(Collection<UUID> decisions) {
        return list("decision in ?1", decisions).stream()
                .collect(Collectors.toMap(each -> Objects.requireNonNull(each.decision), each -> each.state));
    }
}
