package org.equipoise.mydata;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Erasures implements PanacheRepositoryBase<ErasureEntity, UUID> {}
