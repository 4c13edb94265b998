package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AidVersions implements PanacheRepositoryBase<AidVersionEntity, AidVersionEntity.Key> {

    /// The numbers of an aid's versions, newest first, without their content.
    List<Integer> numbers(String slug) {
        return getEntityManager()
                .createQuery(
                        "select v.id.version from AidVersionEntity v where v.id.slug = :slug order by v.id.version desc",
                        Integer.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<AidVersionEntity> history(String slug) {
        return list("id.slug = ?1 order by id.version desc", slug);
    }
}
