package org.equipoise.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which versions are withdrawn, for whom, and what is offered in their place.
@ApplicationScoped
class WithdrawalBook {

    private final Withdrawals withdrawals;
    private final AidVersions versions;

    WithdrawalBook(Withdrawals withdrawals, AidVersions versions) {
        this.withdrawals = withdrawals;
        this.versions = versions;
    }

    List<Withdrawal> of(String slug, @Nullable String organisation) {
        return withdrawals.of(slug, organisation);
    }

    Set<String> slugsOf(String organisation) {
        return withdrawals.slugs(organisation);
    }

    /// The one to be told of: for everybody, or else for the organisation that asks.
    Optional<Withdrawal> of(String slug, int version, @Nullable String organisation) {
        List<Withdrawal> all = withdrawals.of(slug, organisation).stream()
                .filter(each -> each.version() == version)
                .toList();
        return all.stream()
                .filter(Withdrawal::isForEverybody)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The newest version that is withdrawn neither for everybody nor for the organisation.
    Optional<Integer> newestOffered(AidEntity aid, @Nullable String organisation) {
        List<Withdrawal> all = withdrawals.of(aid.slug, organisation);
        return all.isEmpty()
                ? Optional.of(aid.newest)
                : versions.numbers(aid.slug).stream()
                        .filter(version -> all.stream().noneMatch(each -> each.version() == version))
                        .findFirst();
    }

    Withdrawing withdraw(AidEntity aid, int version, Withdrawal.Grounds grounds, Withdrawal.By by) {
        if (by.organisation() == null && aid.owner != null) {
            return new Withdrawing.OwnedElsewhere();
        }
        if (versions.findByIdOptional(new AidVersionEntity.Key(aid.slug, version))
                .isEmpty()) {
            return new Withdrawing.NoSuchVersion();
        }
        String scope = scope(aid, by.organisation());
        Optional<Withdrawal> earlier = withdrawals.of(aid.slug, scope).stream()
                .filter(each -> each.version() == version)
                .filter(each -> each.isForEverybody() || Objects.equals(each.organisation(), scope))
                .findFirst();
        if (earlier.isPresent()) {
            return new Withdrawing.AlreadyWithdrawn(earlier.get());
        }
        Withdrawal withdrawal = new Withdrawal(
                aid.slug, version, scope, grounds.reason(), grounds.words(), grounds.at(), by.account(), by.role());
        withdrawals.persistAndFlush(new WithdrawalEntity(withdrawal));
        return new Withdrawing.Withdrawn(withdrawal);
    }

    /// Whom it holds for: everybody where whoever withdraws owns the aid, and else only the organisation that does.
    /// What nobody owns came from a folder, and is the installation's.
    private static @Nullable String scope(AidEntity aid, @Nullable String organisation) {
        return Objects.equals(aid.owner, organisation) ? null : organisation;
    }
}
