package org.equipoise.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Counts failed attempts to sign in, so that passwords cannot be guessed at leisure. Each process counts for itself.
@Singleton
class Attempts {

    private static final int HEARD = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private record Failed(int times, Instant last) {}

    private final Cache<String, Failed> failed;
    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
        this.failed = Caffeine.newBuilder()
                .expireAfterWrite(WINDOW)
                .maximumSize(100_000)
                .build();
    }

    /// Counts this attempt as failed until it turns out otherwise, so that attempts made at once count, too.
    ///
    /// @return how long nothing more is heard for this username, if it is so
    Optional<Duration> begin(String username) {
        Instant now = clock.instant();
        Failed counted = failed.asMap().compute(key(username), (_, before) -> {
            if (before == null || !now.isBefore(before.last().plus(WINDOW))) {
                return new Failed(1, now);
            }
            return before.times() > HEARD ? before : new Failed(before.times() + 1, now);
        });
        return counted.times() <= HEARD
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.last().plus(WINDOW)));
    }

    void succeeded(String username) {
        failed.invalidate(key(username));
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
