package org.equipoise.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class ContentArchives implements PanacheRepositoryBase<ContentArchiveEntity, String> {

    private static final int AT_ONCE = 1000;
    private static final int LONGEST = 600;

    /// Those of a directory, by their places.
    Map<String, ContentArchiveEntity> in(Path directory) {
        String folder = directory.toAbsolutePath().normalize()
                + directory.getFileSystem().getSeparator();
        return QuarkusTransaction.joiningExisting()
                .call(() -> getEntityManager()
                        .createQuery(
                                "select a from ContentArchiveEntity a where left(a.place, :length) = :folder",
                                ContentArchiveEntity.class)
                        .setParameter("length", folder.length())
                        .setParameter("folder", folder)
                        .setHint("org.hibernate.readOnly", true)
                        .getResultStream()
                        .collect(toMap(each -> each.place, identity())));
    }

    /// Those whose places are too long to be kept are opened at every start.
    void remember(List<ContentArchiveEntity> taken) {
        List<ContentArchiveEntity> archives =
                taken.stream().filter(each -> each.place.length() <= LONGEST).toList();
        for (int from = 0; from < archives.size(); from += AT_ONCE) {
            List<ContentArchiveEntity> some = archives.subList(from, Math.min(from + AT_ONCE, archives.size()));
            QuarkusTransaction.joiningExisting().run(() -> {
                delete("place in ?1", some.stream().map(each -> each.place).toList());
                persist(some);
            });
        }
    }
}
