package org.equipoise.database;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits until something is so, and says what did not come.
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Patience() {}

    static void until(String what, BooleanSupplier so) {
        untilFound(what, () -> so.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    static <T> T untilFound(String what, Supplier<Optional<T>> search) {
        return within(LIMIT, search)
                .orElseThrow(() -> new AssertionError("Waited %s in vain: %s".formatted(LIMIT, what)));
    }

    /// For what must not happen there is no condition to wait for.
    static boolean happensWithin(Duration time, BooleanSupplier what) {
        return within(time, () -> what.getAsBoolean() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private static <T> Optional<T> within(Duration time, Supplier<Optional<T>> search) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            Optional<T> found = search.get();
            if (found.isPresent()) {
                return found;
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
