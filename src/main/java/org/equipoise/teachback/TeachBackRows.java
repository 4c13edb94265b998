package org.equipoise.teachback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TeachBackRows implements PanacheRepositoryBase<TeachBackEntity, UUID> {

    private static final int MOST = 200;

    void erase(UUID decision) {
        delete("decision", decision);
    }

    /// Newest first.
    List<TeachBackEntity> of(UUID decision) {
        return find("decision = ?1 order by id desc", decision).page(0, MOST).list();
    }
}
