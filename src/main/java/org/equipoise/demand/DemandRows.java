package org.equipoise.demand;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class DemandRows implements PanacheRepositoryBase<DemandEntity, DemandEntity.Key> {

    Optional<DemandEntity> newest(String organisation) {
        return find("id.organisation = ?1 order by id.revision desc", organisation)
                .firstResultOptional();
    }
}
