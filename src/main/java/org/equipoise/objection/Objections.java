package org.equipoise.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Objections implements PanacheRepositoryBase<ObjectionEntity, UUID> {

    /// The oldest first.
    List<ObjectionEntity> of(UUID decision) {
        return list("decision = ?1 order by id", decision);
    }

    void erase(UUID decision) {
        delete("decision", decision);
    }
}
