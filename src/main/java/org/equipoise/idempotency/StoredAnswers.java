package org.equipoise.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class StoredAnswers implements PanacheRepositoryBase<StoredAnswerEntity, StoredAnswerEntity.Key> {

    void erase(String caller, String location) {
        delete("id.caller = ?1 or location like ?2", caller, location);
    }

    void forget(StoredAnswerEntity.Key id, Instant before) {
        delete("id = ?1 and createdAt < ?2", id, before);
        flush();
    }
}
