package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AidVersions implements PanacheRepositoryBase<AidVersionEntity, AidVersionEntity.Key> {

    List<AidVersionEntity> history(String slug) {
        return list("id.slug = ?1 order by id.version desc", slug);
    }
}
