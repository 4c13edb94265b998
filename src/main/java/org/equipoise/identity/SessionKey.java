package org.equipoise.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// The key that session cookies are encrypted with, where none is configured: made at each start and written nowhere.
///
/// Quarkus would make one, too, but prints it to the log. A key kept beside the data would let everybody who reads a
/// backup in as anybody; one that ends with the process costs staff one more sign-in after a restart, and patients
/// nothing. Several processes behind one address need the same key: `quarkus.http.auth.session.encryption-key`.
public class SessionKey implements ConfigSource {

    private static final String NAME = "quarkus.http.auth.session.encryption-key";

    private static final String KEY = random();

    @Override
    public String getName() {
        return "a session key of this process";
    }

    /// Below everything that a person may set.
    @Override
    public int getOrdinal() {
        return 10;
    }

    /// None, so that nothing that lists the configuration, or keeps it at build time, comes upon the key.
    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(NAME) ? KEY : null;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
