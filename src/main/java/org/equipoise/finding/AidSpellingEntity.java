package org.equipoise.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A word that aids are listed with; the database learns them by itself from every listing.
@Entity
@Immutable
@Table(name = "aid_spelling")
class AidSpellingEntity {

    @Embeddable
    record Key(String language, String word) {}

    @EmbeddedId
    Key id = new Key("", "");

    String plain = "";

    protected AidSpellingEntity() {}
}
