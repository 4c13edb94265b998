package org.equipoise.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// An archive as it looked when the version in it was taken over.
@Entity
@Immutable
@Table(name = "content_archive")
class ContentArchiveEntity {

    @Id
    String place = "";

    long size;

    long modified;

    String slug = "";

    int version;

    protected ContentArchiveEntity() {}

    ContentArchiveEntity(ArchiveListing listing, String slug, int version) {
        this.place = listing.place();
        this.size = listing.size();
        this.modified = listing.modified();
        this.slug = slug;
        this.version = version;
    }

    boolean looksLike(ArchiveListing listing) {
        return size == listing.size() && modified == listing.modified();
    }
}
