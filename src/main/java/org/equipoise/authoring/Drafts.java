package org.equipoise.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Drafts implements PanacheRepositoryBase<DraftEntity, UUID> {

    private static final Set<Draft.State> STANDING = EnumSet.of(Draft.State.PUBLISHED, Draft.State.IN_RE_REVIEW);

    Optional<DraftEntity> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<DraftEntity> open(String slug) {
        return find("slug = ?1 and state in ?2", slug, DraftSearch.OPEN).firstResultOptional();
    }

    /// The draft that became the newest version of the aid.
    Optional<DraftEntity> standing(String slug) {
        return find("slug = ?1 and state in ?2", slug, STANDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// The draft that a version was made from; it may hold more than the version does.
    Optional<DraftEntity> publishedAs(String slug, int version) {
        return find("slug = ?1 and publishedAs = ?2", slug, version).firstResultOptional();
    }

    /// Ids are made in the order of time, so the newest come first.
    List<DraftEntity> find(DraftSearch search, int most) {
        StringBuilder query = new StringBuilder("state in :states");
        Map<String, Object> parameters = new HashMap<>(Map.of("states", search.states()));
        if (search.before() != null) {
            query.append(" and id < :before");
            parameters.put("before", search.before());
        }
        return find(query + " order by id desc", parameters).page(0, most).list();
    }
}
