package org.equipoise.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

@ApplicationScoped
class ContentFolders implements PanacheRepositoryBase<ContentFolderEntity, String> {

    /// The version that a folder came to, if it looked like this then.
    @Transactional
    Optional<Integer> version(String slug, String fingerprint) {
        return findByIdOptional(slug)
                .filter(folder -> folder.fingerprint.equals(fingerprint))
                .map(folder -> folder.version);
    }

    @Transactional
    void remember(String slug, String fingerprint, int version) {
        ContentFolderEntity folder = findByIdOptional(slug).orElseGet(() -> {
            ContentFolderEntity first = new ContentFolderEntity(slug);
            persist(first);
            return first;
        });
        folder.foundSound(fingerprint, version);
    }
}
