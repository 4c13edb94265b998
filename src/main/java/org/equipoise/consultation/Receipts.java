package org.equipoise.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Receipts implements PanacheRepositoryBase<ReceiptEntity, UUID> {

    private static final int MOST = 100;

    void erase(UUID decision) {
        delete("decision", decision);
    }

    List<ReceiptEntity> newest(UUID decision) {
        return find("decision = ?1 order by id desc", decision).page(0, MOST).list();
    }

    Map<UUID, Integer> newestRevisions(Collection<UUID> decisions) {
        return getEntityManager()
                .createQuery(
                        "select decision, max(answersRevision) from ReceiptEntity where decision in :decisions group by decision",
                        Object[].class)
                .setParameter("decisions", decisions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
