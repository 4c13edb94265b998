package org.equipoise.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "organisation")
class OrganisationEntity extends PanacheEntityBase {

    @Id
    String id = "";

    String name = "";

    boolean demonstration;

    Instant createdAt = Instant.EPOCH;

    protected OrganisationEntity() {}

    OrganisationEntity(String id, String name, boolean demonstration, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.demonstration = demonstration;
        this.createdAt = createdAt;
    }
}
