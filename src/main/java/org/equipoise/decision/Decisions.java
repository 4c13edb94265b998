package org.equipoise.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Decisions implements PanacheRepositoryBase<DecisionEntity, UUID> {

    Optional<DecisionEntity> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<DecisionEntity> holding(String aid, int version, @Nullable UUID before, int most) {
        return before == null
                ? find("aidSlug = ?1 and aidVersion = ?2 order by id desc", aid, version)
                        .page(0, most)
                        .list()
                : find("aidSlug = ?1 and aidVersion = ?2 and id < ?3 order by id desc", aid, version, before)
                        .page(0, most)
                        .list();
    }

    /// Ids are made in the order of time, so the newest come first.
    List<DecisionEntity> find(DecisionSearch search, int most) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (search.before() != null) {
            query.append(" and id < :before");
            parameters.put("before", search.before());
        }
        if (search.status() != null) {
            query.append(" and status = :status");
            parameters.put("status", search.status());
        }
        if (search.aid() != null) {
            query.append(" and aidSlug = :aid");
            parameters.put("aid", search.aid());
        }
        if (search.clinician() != null) {
            query.append(" and clinician = :clinician");
            parameters.put("clinician", search.clinician());
        }
        return find(query + " order by id desc", parameters).page(0, most).list();
    }

    List<DecisionEntity> coming(Instant from, @Nullable UUID clinician, int most) {
        return of(clinician, "appointment >= :day", Map.of("day", from), "appointment, id", most);
    }

    List<DecisionEntity> unsettled(Instant before, @Nullable UUID clinician, int most) {
        return of(
                clinician,
                "(appointment is null or appointment < :day) and status in :open",
                Map.of("day", before, "open", Decision.Status.OPEN),
                "id desc",
                most);
    }

    List<DecisionEntity> referredToAs(String beginning, int most) {
        String pattern = beginning.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return find("lower(patientReference) like ?1 escape '!' order by id desc", pattern)
                .page(0, most)
                .list();
    }

    /// The clinician's own and nobody's; all of them where none is named.
    private List<DecisionEntity> of(
            @Nullable UUID clinician, String what, Map<String, ?> parameters, String order, int most) {
        Map<String, Object> all = new HashMap<>(parameters);
        String whose = "";
        if (clinician != null) {
            all.put("clinician", clinician);
            whose = " and (clinician = :clinician or clinician is null)";
        }
        return find(what + whose + " order by " + order, all).page(0, most).list();
    }
}
