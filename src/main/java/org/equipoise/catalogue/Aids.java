package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
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

    /// Slugs after `after` whose newest version has `words` in a title or condition, and a text in `language`.
    List<String> slugs(String words, String condition, String language, String after, int most) {
        return getEntityManager()
                .createQuery("""
                        select a.slug from AidEntity a
                        where a.slug > :after and exists (
                            select 1 from AidTitleEntity t
                            where t.id.slug = a.slug and t.id.version = a.newest
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

    private static String containing(String words) {
        String literal = words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + literal + "%";
    }
}
