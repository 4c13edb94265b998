package org.equipoise.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.equipoise.aid.AidText;
import org.hibernate.annotations.Immutable;

/// What a list of aids is searched by: one row per version and language.
@Entity
@Immutable
@Table(name = "aid_title")
class AidTitleEntity {

    @Embeddable
    record Key(String slug, int version, String language) {}

    @EmbeddedId
    Key id = new Key("", 0, "");

    String title = "";

    String condition = "";

    protected AidTitleEntity() {}

    AidTitleEntity(Key id, AidText text) {
        this.id = id;
        this.title = text.title();
        this.condition = text.condition().name();
    }
}
