package org.equipoise.demand;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "demand")
class DemandEntity {

    @Embeddable
    record Key(String organisation, int revision) {}

    @EmbeddedId
    Key id = new Key("", 0);

    /// Names of items, with commas between them.
    String items = "";

    @Nullable
    UUID setBy;

    Instant setAt = Instant.EPOCH;

    protected DemandEntity() {}

    DemandEntity(Key id, List<String> items, UUID setBy, Instant setAt) {
        this.id = id;
        this.items = String.join(",", items);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    List<String> names() {
        return Stream.of(items.split(",", -1)).filter(each -> !each.isEmpty()).toList();
    }
}
