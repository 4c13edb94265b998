package org.equipoise.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "aid_code")
class AidCodeEntity {

    @Embeddable
    record Key(String slug, String system, String code) {}

    @EmbeddedId
    Key id = new Key("", "", "");

    protected AidCodeEntity() {}

    AidCodeEntity(String slug, Listing.Code code) {
        this.id = new Key(slug, code.system(), code.code());
    }
}
