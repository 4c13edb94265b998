package org.equipoise.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "aid")
class AidEntity {

    @Id
    String slug = "";

    int newest;

    String hash = "";

    @Version
    long revision;

    protected AidEntity() {}

    AidEntity(String slug, String hash) {
        this.slug = slug;
        this.newest = 1;
        this.hash = hash;
    }

    /// A version that was numbered elsewhere.
    void follow(int version, String newHash) {
        newest = version;
        hash = newHash;
    }

    void supersede(String newHash) {
        newest++;
        hash = newHash;
    }
}
