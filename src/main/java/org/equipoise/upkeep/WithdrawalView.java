package org.equipoise.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.catalogue.Withdrawal;
import org.jspecify.annotations.Nullable;

/// A withdrawal as the staff of an organisation read it.
///
/// @param scope `everybody`, or `organisation` where it holds for the caller's alone
/// @param account of the caller's own organisation that did it; left out of others
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalView(
        String slug,
        int version,
        Scope scope,
        Withdrawal.Reason reason,
        String words,
        Instant withdrawnAt,
        String withdrawnAs,
        @Nullable UUID account) {

    enum Scope {
        EVERYBODY,
        ORGANISATION
    }

    record ListView(List<WithdrawalView> items) {}

    static WithdrawalView of(Withdrawal withdrawal) {
        return new WithdrawalView(
                withdrawal.slug(),
                withdrawal.version(),
                withdrawal.isForEverybody() ? Scope.EVERYBODY : Scope.ORGANISATION,
                withdrawal.reason(),
                withdrawal.words(),
                withdrawal.withdrawnAt(),
                withdrawal.role(),
                withdrawal.isForEverybody() ? null : withdrawal.account());
    }
}
