package org.equipoise.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Makes passwords, hashes them and compares them.
///
/// The hash is slow on purpose. A system that sends its password with every call is not to wait for it each time, so
/// what fitted a moment ago is remembered: not the password but its HMAC under a key that this process forgets with
/// itself, together with the stored hash, so that a changed password is never remembered.
@Singleton
class Passwords {

    private static final int COST = 10;

    /// Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cache<ByteBuffer, Boolean> fitted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    private final SecretKeySpec key;
    private final String decoy;

    Passwords() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
        this.decoy = hash(random());
    }

    /// Four groups of five: about 100 bits, and a person can type it.
    static String random() {
        return IntStream.range(0, 4)
                .mapToObj(_ -> RANDOM.ints(5, 0, ALPHABET.length())
                        .mapToObj(letter -> String.valueOf(ALPHABET.charAt(letter)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /// Whether it fitted within the last minutes; quick.
    boolean hasJustFitted(String password, String hash) {
        return fitted.getIfPresent(trace(password, hash)) != null;
    }

    boolean fits(String password, String hash) {
        boolean fits = BcryptUtil.matches(password, hash);
        if (fits) {
            fitted.put(trace(password, hash), true);
        }
        return fits;
    }

    /// Takes as long as a real comparison, so that time does not tell which usernames there are.
    void pretend(String password) {
        BcryptUtil.matches(password, decoy);
    }

    private ByteBuffer trace(String password, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
