package org.equipoise.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "aid")
class AidEntity {

    @Id
    String slug = "";

    int newest;

    /// The newest version that is not withdrawn for everybody; null where none is left.
    @Nullable
    Integer offered;

    /// From when the first number of that version is past its review date; null while nobody has looked.
    @Nullable
    LocalDate goesStale;

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

    void offer(int version, LocalDate firstReview) {
        offered = version;
        goesStale = firstReview;
    }

    /// Of an aid that was published before anybody looked when its numbers go stale.
    void look(LocalDate firstReview) {
        if (goesStale == null && Objects.equals(offered, newest)) {
            goesStale = firstReview;
        }
    }

    void offerNothing() {
        offered = null;
        goesStale = null;
    }
}
