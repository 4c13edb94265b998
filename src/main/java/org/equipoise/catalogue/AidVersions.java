package org.equipoise.catalogue;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    Optional<AidVersionEntity> saying(String slug, String hash) {
        return find("id.slug = ?1 and hash = ?2 order by id.version desc", slug, hash)
                .firstResultOptional();
    }

    /// The hashes of all versions, each with its aid's slug before it.
    Set<String> hashes() {
        return getEntityManager()
                .createQuery("select v.id.slug || ' ' || v.hash from AidVersionEntity v", String.class)
                .getResultStream()
                .collect(toSet());
    }
}
