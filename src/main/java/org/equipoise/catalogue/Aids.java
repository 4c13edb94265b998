package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Aids implements PanacheRepositoryBase<AidEntity, String> {

    /// The aid of this name, which nobody else changes until the transaction ends. Where there is none it is begun, as
    /// the owner's, without a version yet; of several who begin it at once, the first has it.
    AidEntity claim(String slug, @Nullable String owner) {
        getEntityManager()
                .createQuery("""
                        insert into AidEntity (slug, newest, hash, owner, revision) values (:slug, 0, '', :owner, 0)
                        on conflict do nothing""")
                .setParameter("slug", slug)
                .setParameter("owner", owner)
                .executeUpdate();
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    Optional<AidEntity> lock(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Those offered of which something goes stale by `until`, or of which nobody knows yet, in the order of their
    /// slugs.
    List<AidEntity> staleBy(LocalDate until, String after, int most) {
        return find(
                        "offered is not null and slug > ?1 and (goesStale is null or goesStale <= ?2) order by slug",
                        after,
                        until)
                .page(0, most)
                .list();
    }
}
