package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Revisions implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Key> {

    /// Oldest first, as the chain of hashes runs.
    void erase(UUID decision) {
        delete("id.decision", decision);
    }

    List<RevisionEntity> of(UUID decision) {
        return list("id.decision = ?1 order by id.number", decision);
    }
}
