package org.equipoise.account;

/// The accounts that tests sign in with.
public final class TestAccounts {

    public static final String PASSWORD = "to be told by the room account";

    private TestAccounts() {}
}
