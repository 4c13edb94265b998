package org.equipoise.draftmedia;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.media.MediaStore;

/// Files that were brought for a draft and that no draft and no published version names any more. They go after a
/// week, at a start or when another file is brought, so that a slip can be taken back until then.
@ApplicationScoped
class Leftovers {

    private static final Duration KEPT = Duration.ofDays(7);

    private final AuthoringDesk drafts;
    private final AidCatalogue catalogue;
    private final MediaStore store;
    private final Clock clock;

    Leftovers(AuthoringDesk drafts, AidCatalogue catalogue, MediaStore store, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.store = store;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        clear();
    }

    void clear() {
        Instant now = clock.instant();
        Instant moment = now.minus(KEPT);
        store.notSeenSince(moment)
                .forEach(hash -> QuarkusTransaction.requiringNew().run(() -> clear(hash, now, moment)));
    }

    private void clear(String hash, Instant now, Instant moment) {
        if (drafts.namesFile(hash)) {
            store.seen(hash, now);
        } else if (catalogue.namesFile(hash)) {
            store.stays(hash);
        } else {
            store.remove(hash, moment);
        }
    }
}
