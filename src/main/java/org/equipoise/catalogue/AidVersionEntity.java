package org.equipoise.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.equipoise.aid.AidContent;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "aid_version")
class AidVersionEntity {

    @Embeddable
    record Key(String slug, int version) {}

    @EmbeddedId
    Key id = new Key("", 0);

    String hash = "";

    String document = "";

    Instant publishedAt = Instant.EPOCH;

    protected AidVersionEntity() {}

    AidVersionEntity(Key id, AidContent content, Instant publishedAt) {
        this.id = id;
        this.hash = content.hash();
        this.document = content.document();
        this.publishedAt = publishedAt;
    }

    AidVersion toVersion() {
        return new AidVersion(id.version(), hash, publishedAt, content().read());
    }

    AidContent content() {
        return new AidContent(document);
    }
}
