package org.equipoise.summary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<ConfirmationEntity, ConfirmationEntity.Key> {

    void erase(UUID decision) {
        delete("id.decision", decision);
    }

    List<ConfirmationEntity> of(UUID decision) {
        return list("id.decision = ?1 order by id.number", decision);
    }
}
