package org.equipoise.administration;

import org.equipoise.account.Creation;

/// The new account with its password, which is shown this once.
record CreatedAccountView(AccountView account, String password) {

    static CreatedAccountView of(Creation.Created created) {
        return new CreatedAccountView(AccountView.of(created.account()), created.password());
    }
}
