package org.equipoise.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AnswersHistory implements PanacheRepositoryBase<AnswersEntity, AnswersEntity.Key> {

    void erase(UUID decision) {
        delete("id.decision", decision);
    }

    /// Newest first, those before `before`.
    List<AnswersEntity> of(UUID decision, int before, int most) {
        return find("id.decision = ?1 and id.revision < ?2 order by id.revision desc", decision, before)
                .page(0, most)
                .list();
    }
}
