package org.equipoise.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// Some bytes of a file, so that nobody needs to hold all of it in memory.
@Entity
@Immutable
@Table(name = "media_part")
class MediaPartEntity {

    @Embeddable
    record Key(String hash, int number) {}

    @EmbeddedId
    Key id = new Key("", 0);

    byte[] content = {};

    protected MediaPartEntity() {}

    MediaPartEntity(Key id, byte[] content) {
        this.id = id;
        this.content = content;
    }
}
