package org.equipoise.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SeenComparisons implements PanacheRepositoryBase<SeenComparisonEntity, SeenComparisonEntity.Key> {

    List<SeenComparisonEntity> of(UUID decision) {
        return list("id.decision = ?1 order by seenAt, id.sha256", decision);
    }

    void erase(UUID decision, Set<String> recorded) {
        if (recorded.isEmpty()) {
            delete("id.decision", decision);
        } else {
            delete("id.decision = ?1 and id.sha256 not in ?2", decision, recorded);
        }
    }

    Optional<SeenComparisonEntity> last(UUID decision) {
        return find("id.decision = ?1 order by seenAt desc, id.sha256", decision)
                .firstResultOptional();
    }

    Optional<SeenComparisonEntity> last(UUID decision, int answersRevision) {
        return find(
                        "id.decision = ?1 and answersRevision = ?2 order by seenAt desc, id.sha256",
                        decision,
                        answersRevision)
                .firstResultOptional();
    }
}
