package org.equipoise.draftmedia;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.equipoise.media.MediaStore;

/// Files that were brought for a draft and that no draft and no published version names any more. They go a week after
/// they were last brought or seen in use, so that a slip can be taken back until then. It is looked for them at a start
/// and with other media of a draft; at each file by itself, so that nobody waits for two of them.
@ApplicationScoped
class Leftovers {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration SEEN_EVERY = Duration.ofDays(1);

    private final MediaStore store;
    private final Clock clock;

    Leftovers(MediaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        clear();
    }

    void clear() {
        Instant now = clock.instant();
        store.usedAndNotSeenSince(now.minus(SEEN_EVERY)).forEach(hash -> store.seen(hash, now));
        Instant moment = now.minus(KEPT);
        store.unusedSince(moment).forEach(hash -> store.remove(hash, moment));
    }
}
