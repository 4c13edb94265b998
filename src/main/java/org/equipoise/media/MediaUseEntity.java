package org.equipoise.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That somebody uses a file: a draft, by its id.
@Entity
@Immutable
@Table(name = "media_use")
class MediaUseEntity {

    @Embeddable
    record Key(UUID usedBy, String hash) {}

    @EmbeddedId
    Key id = new Key(new UUID(0, 0), "");

    protected MediaUseEntity() {}

    MediaUseEntity(Key id) {
        this.id = id;
    }
}
