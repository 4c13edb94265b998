package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class Aids implements PanacheRepositoryBase<AidEntity, String> {

    Optional<AidEntity> lock(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Slugs after `after` whose offered version has `words` in a title or condition, and a text in `language`.
    List<String> slugs(String words, String condition, String language, String after, int most) {
        return getEntityManager()
                .createQuery("""
                        select a.slug from AidEntity a
                        where a.slug > :after and exists (
                            select 1 from AidTitleEntity t
                            where t.id.slug = a.slug and t.id.version = a.offered
                            and (:language = '' or t.id.language = :language)
                            and (lower(t.title) like :words escape '!' or lower(t.condition) like :words escape '!')
                            and lower(t.condition) like :condition escape '!')
                        order by a.slug""", String.class)
                .setParameter("after", after)
                .setParameter("language", language)
                .setParameter("words", containing(words))
                .setParameter("condition", containing(condition))
                .setMaxResults(most)
                .getResultList();
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

    private static String containing(String words) {
        String literal = words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal + "%";
    }
}
