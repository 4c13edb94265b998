package org.equipoise.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Spellings implements PanacheRepositoryBase<AidSpellingEntity, AidSpellingEntity.Key> {

    /// The words that look most like this one, in one language or in any.
    List<String> like(String word, String language, int most) {
        return getEntityManager()
                .createQuery("""
                        select s.id.word as word, max(cast(sql('similarity(?, unaccent(lower(?)))', s.plain, :word) as Float)) as likeness
                        from AidSpellingEntity s
                        where cast(sql('? % unaccent(lower(?))', s.plain, :word) as Boolean) = true
                        and (:language = '' or s.id.language = :language)
                        group by s.id.word
                        order by likeness desc, word""", Like.class)
                .setParameter("word", word)
                .setParameter("language", language)
                .setMaxResults(most)
                .getResultStream()
                .map(Like::word)
                .toList();
    }

    record Like(String word, float likeness) {}
}
