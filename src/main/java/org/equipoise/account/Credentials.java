package org.equipoise.account;

import io.quarkus.security.identity.SecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;

/// What is known of an account when somebody signs in to it.
record Credentials(Caller caller, String passwordHash, boolean disabled) {

    static Credentials of(AccountEntity account) {
        return new Credentials(account.toCaller(), account.passwordHash, account.disabled);
    }

    SecurityIdentity identity() {
        return Identity.of(caller, sessionName());
    }

    /// Stands in the session cookie, encrypted. A new password ends the sessions that began with the old one.
    String sessionName() {
        return caller.account() + "." + fingerprint(passwordHash);
    }

    private static String fingerprint(String hash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
