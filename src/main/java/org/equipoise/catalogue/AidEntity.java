package org.equipoise.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "aid")
class AidEntity {

    @Id
    String slug = "";

    int newest;

    String hash = "";

    /// The organisation that publishes it; null for the installation.
    @Nullable
    String owner;

    @Version
    long revision;

    protected AidEntity() {}

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
