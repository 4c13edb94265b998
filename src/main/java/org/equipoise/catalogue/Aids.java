package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class Aids implements PanacheRepositoryBase<AidEntity, String> {

    Optional<AidEntity> lock(String slug) {
        return findByIdOptional(slug, LockModeType.PESSIMISTIC_WRITE);
    }
}
