package org.equipoise.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Receipts implements PanacheRepositoryBase<ReceiptEntity, UUID> {

    private static final int MOST = 100;

    void erase(UUID decision) {
        delete("decision", decision);
    }

    List<ReceiptEntity> newest(UUID decision) {
        return find("decision = ?1 order by id desc", decision).page(0, MOST).list();
    }
}
