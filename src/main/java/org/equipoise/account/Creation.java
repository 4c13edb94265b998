package org.equipoise.account;

/// What came of asking for a new account.
public sealed interface Creation {

    /// It was made.
    ///
    /// @param password shown this once; only its hash is kept
    record Created(Account account, String password) implements Creation {}

    record UsernameTaken() implements Creation {}
}
