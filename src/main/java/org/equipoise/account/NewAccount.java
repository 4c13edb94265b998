package org.equipoise.account;

import java.util.Locale;
import java.util.Set;
import org.equipoise.identity.Role;

/// An account to be made. Usernames are the same in capitals and in small letters.
public record NewAccount(String username, String displayName, Set<String> roles) {

    public NewAccount {
        username = username.toLowerCase(Locale.ROOT);
        if (!Role.OF_ACCOUNTS.containsAll(roles) || roles.isEmpty()) {
            throw new IllegalArgumentException("An account has one of these roles, or several: " + Role.OF_ACCOUNTS);
        }
    }
}
