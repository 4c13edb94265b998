package org.equipoise.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A file that is kept whole; its bytes stand in its parts.
@Entity
@Table(name = "media_file")
class MediaFileEntity {

    @Id
    String hash = "";

    long size;

    /// When it was last brought, or seen in use.
    Instant seenAt = Instant.EPOCH;

    /// A published version uses it.
    boolean staying;

    protected MediaFileEntity() {}

    MediaFileEntity(String hash, long size, Instant seenAt) {
        this.hash = hash;
        this.size = size;
        this.seenAt = seenAt;
    }
}
