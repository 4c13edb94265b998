package org.equipoise.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Withdrawals implements PanacheRepositoryBase<WithdrawalEntity, UUID> {

    /// The aids of which an organisation has withdrawn something for itself.
    Set<String> slugs(String organisation) {
        return list("organisation = ?1", organisation).stream()
                .map(each -> each.slug)
                .collect(Collectors.toSet());
    }

    /// Those that hold for everybody and, where an organisation asks, those that hold for it; newest first. Nobody ever
    /// reads those of another.
    List<Withdrawal> of(String slug, @Nullable String organisation) {
        return list(
                        "slug = ?1 and (organisation is null or organisation = ?2) order by withdrawnAt desc, id desc",
                        slug,
                        organisation == null ? "" : organisation)
                .stream()
                .map(WithdrawalEntity::toWithdrawal)
                .toList();
    }
}
