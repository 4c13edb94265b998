package org.equipoise.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<AccountEntity, UUID> {

    /// Nobody is named with NUL, which the database cannot even be asked for.
    Optional<AccountEntity> named(String username) {
        return username.indexOf('\0') >= 0
                ? Optional.empty()
                : find("username", username.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    Optional<AccountEntity> of(String organisation, UUID id) {
        return find("organisation = ?1 and id = ?2", organisation, id).firstResultOptional();
    }

    List<AccountEntity> page(String organisation, @Nullable UUID after, int size) {
        var found = after == null
                ? find("organisation = ?1 order by id", organisation)
                : find("organisation = ?1 and id > ?2 order by id", organisation, after);
        return found.page(Page.ofSize(size)).list();
    }
}
