package org.equipoise.authoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a draft. Rows are added and never changed.
@Entity
@Immutable
@Table(name = "draft_event")
class DraftEventEntity {

    @Embeddable
    record Key(UUID draft, int number) {}

    @EmbeddedId
    @Nullable
    Key id;

    @TenantId
    @Nullable
    String organisation;

    @Enumerated(EnumType.STRING)
    DraftEvent.Kind kind = DraftEvent.Kind.BEGUN;

    @Nullable
    UUID account;

    String name = "";

    Instant happenedAt = Instant.EPOCH;

    String hash = "";

    String[] changed = {};

    @Nullable
    String note;

    protected DraftEventEntity() {}

    DraftEventEntity(UUID draft, DraftEvent event) {
        this.id = new Key(draft, event.number());
        this.kind = event.kind();
        this.account = event.account();
        this.name = event.name();
        this.happenedAt = event.at();
        this.hash = event.hash();
        this.changed = event.changed().toArray(String[]::new);
        this.note = event.note();
    }

    DraftEvent toEvent() {
        return new DraftEvent(
                Objects.requireNonNull(id).number(),
                kind,
                Objects.requireNonNull(account),
                name,
                happenedAt,
                hash,
                List.of(changed),
                note);
    }
}
