package org.equipoise.path;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlaceRows implements PanacheRepositoryBase<PlaceEntity, UUID> {}
