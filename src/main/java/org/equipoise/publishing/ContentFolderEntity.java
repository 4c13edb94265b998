package org.equipoise.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// A content folder as it was when it was last found sound, and the version that it came to.
@Entity
@Table(name = "content_folder")
class ContentFolderEntity {

    @Id
    String slug = "";

    String fingerprint = "";

    int version;

    @Version
    long revision;

    protected ContentFolderEntity() {}

    ContentFolderEntity(String slug) {
        this.slug = slug;
    }

    void foundSound(String newFingerprint, int newVersion) {
        fingerprint = newFingerprint;
        version = newVersion;
    }
}
