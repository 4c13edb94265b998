package org.equipoise.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A file that is kept whole; its bytes stand in its parts.
@Entity
@Immutable
@Table(name = "media_file")
class MediaFileEntity {

    @Id
    String hash = "";

    long size;

    protected MediaFileEntity() {}

    MediaFileEntity(String hash, long size) {
        this.hash = hash;
        this.size = size;
    }
}
