package org.equipoise.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows of the listing. What is typed reaches the database as a parameter alone.
@ApplicationScoped
class AidListings implements PanacheRepositoryBase<AidListingEntity, AidListingEntity.Key> {

    /// The weight of the condition's name among the words.
    private static final String OF_CONDITION = "B";

    private static final String RANK =
            "max(cast(sql('ts_rank(?, aid_query(?, ?, ?))', l.words, :whole, :last, '') as Float))";

    void remove(String slug) {
        delete("id.slug", slug);
        getEntityManager()
                .createQuery("delete from AidCodeEntity c where c.id.slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate();
    }

    void replace(Listing listing) {
        var entities = getEntityManager();
        remove(listing.slug());
        persist(AidListingEntity.of(listing));
        listing.codes().stream().distinct().forEach(code -> entities.persist(new AidCodeEntity(listing.slug(), code)));
    }

    /// One place more than asked for, so that it shows whether more follow.
    List<Place> places(AidSearch search, TypedWords typed) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = String.join(" and ", conditions(search, typed, parameters));
        boolean ranked = !typed.none();
        Place after = search.after();
        String behind = "";
        if (after != null) {
            parameters.put("after", after.slug());
            behind = "l.id.slug > :after";
        }
        if (after != null && ranked) {
            parameters.put("rank", after.rank());
            behind = "%1$s < :rank or (%1$s = :rank and %2$s)".formatted(RANK, behind);
        }
        String query = ranked
                ? "select %s as rank, l.id.slug as slug from AidListingEntity l where %s group by l.id.slug%s order by rank desc, slug"
                        .formatted(RANK, where, behind.isEmpty() ? "" : " having " + behind)
                : "select distinct cast(0 as Float) as rank, l.id.slug as slug from AidListingEntity l where %s%s order by slug"
                        .formatted(where, behind.isEmpty() ? "" : " and " + behind);
        TypedQuery<Place> places = getEntityManager().createQuery(query, Place.class);
        parameters.forEach(places::setParameter);
        return places.setMaxResults(search.size() + 1).getResultList();
    }

    private static List<String> conditions(AidSearch search, TypedWords typed, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (!typed.none()) {
            conditions.add("cast(sql('? @@ aid_query(?, ?, ?)', l.words, :whole, :last, '') as Boolean) = true");
            parameters.put("whole", typed.whole(""));
            parameters.put("last", typed.last());
        }
        TypedWords condition = TypedWords.of(search.condition());
        if (!condition.none()) {
            conditions.add(
                    "cast(sql('? @@ aid_query(?, ?, ?)', l.words, :wholeOfCondition, :lastOfCondition, :weight) as Boolean) = true");
            parameters.put("wholeOfCondition", condition.whole(OF_CONDITION));
            parameters.put("lastOfCondition", condition.last());
            parameters.put("weight", OF_CONDITION);
        }
        if (!search.language().isEmpty()) {
            conditions.add("l.id.language = :language");
            parameters.put("language", search.language());
        }
        if (!search.kind().isEmpty()) {
            conditions.add("l.kind = :kind");
            parameters.put("kind", search.kind());
        }
        if (!search.code().isEmpty()) {
            int bar = search.code().indexOf('|');
            String system = search.code().substring(0, Math.max(bar, 0));
            String code = search.code().substring(bar + 1);
            conditions.add(
                    "l.id.slug in (select c.id.slug from AidCodeEntity c where (:system = '' or c.id.system = :system) and (:code = '' or c.id.code = :code))");
            parameters.put("system", system);
            parameters.put("code", code);
        }
        return conditions;
    }

    /// As they are shown, without what they are only found by.
    List<AidListingEntity> shown(List<String> slugs) {
        return getEntityManager()
                .createQuery("""
                        select new AidListingEntity(l.id, l.version, l.kind, l.translated, l.title, l.question, l.summary,
                            l.condition, l.reviewBy)
                        from AidListingEntity l where l.id.slug in :slugs""", AidListingEntity.class)
                .setParameter("slugs", slugs)
                .getResultList();
    }
}
