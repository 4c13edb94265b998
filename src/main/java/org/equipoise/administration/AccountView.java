package org.equipoise.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.equipoise.account.Account;

record AccountView(
        UUID id, String username, String displayName, List<String> roles, boolean disabled, Instant createdAt) {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.roles().stream().sorted().toList(),
                account.disabled(),
                account.createdAt());
    }
}
