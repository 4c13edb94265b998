package org.equipoise.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.jspecify.annotations.Nullable;

/// The history of every draft.
@ApplicationScoped
class DraftEvents implements PanacheRepositoryBase<DraftEventEntity, DraftEventEntity.Key> {

    private final Identity identity;
    private final Clock clock;

    DraftEvents(Identity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /// Notes what the caller has just done.
    void note(DraftEntity draft, DraftEvent.Kind kind, List<String> changed, @Nullable String note) {
        Caller caller = identity.caller();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DraftEvent event = new DraftEvent(
                draft.step(now),
                kind,
                Objects.requireNonNull(caller.account()),
                Objects.requireNonNullElse(caller.displayName(), ""),
                now,
                draft.hash,
                changed,
                note);
        persist(new DraftEventEntity(Objects.requireNonNull(draft.id), event));
    }

    void note(DraftEntity draft, DraftEvent.Kind kind) {
        note(draft, kind, List.of(), null);
    }

    /// Newest first, those before `before`.
    List<DraftEvent> of(UUID draft, int before, int most) {
        return find("id.draft = ?1 and id.number < ?2 order by id.number desc", draft, before).page(0, most).stream()
                .map(DraftEventEntity::toEvent)
                .toList();
    }

    /// Who wrote a part of each of the drafts.
    Map<UUID, List<Draft.Writer>> writers(Collection<UUID> drafts) {
        Map<UUID, List<Draft.Writer>> writers = new LinkedHashMap<>();
        getEntityManager()
                .createQuery("""
                        select e.id.draft, e.account, max(e.name) from DraftEventEntity e
                        where e.id.draft in :drafts and e.kind in :kinds
                        group by e.id.draft, e.account order by min(e.id.number)""", Object[].class)
                .setParameter("drafts", drafts)
                .setParameter("kinds", List.of(DraftEvent.Kind.BEGUN, DraftEvent.Kind.EDITED))
                .getResultList()
                .forEach(row -> writers.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>())
                        .add(new Draft.Writer((UUID) row[1], String.valueOf(row[2]))));
        return writers;
    }
}
