package org.equipoise.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// The versions that were read, kept at hand.
@ApplicationScoped
class Reading {

    /// As characters of their documents; read, a version takes a few times that.
    private static final long READ_KEPT = 32L << 20;

    private static final int NEWEST_MOST = 500;

    /// How long another process may go on with a version after this one has published the next, or withdrawn it.
    private static final Duration NEWEST_KEPT = Duration.ofSeconds(1);

    private final AidVersions versions;
    private final TransactionSynchronizationRegistry transaction;

    /// Versions never change, so those that were read once need not be read again.
    private final Cache<AidVersionEntity.Key, Read> read = Caffeine.newBuilder()
            .maximumWeight(READ_KEPT)
            .weigher((AidVersionEntity.Key _, Read each) -> each.length())
            .build();

    /// The newest that is offered, by slug, so that many who read the same aid do not ask the database for each.
    private final Cache<String, AidVersion> newest = Caffeine.newBuilder()
            .maximumSize(NEWEST_MOST)
            .expireAfterWrite(NEWEST_KEPT)
            .build();

    private record Read(AidVersion version, int length) {}

    Reading(AidVersions versions, TransactionSynchronizationRegistry transaction) {
        this.versions = versions;
        this.transaction = transaction;
    }

    Optional<AidVersion> version(String slug, int version) {
        AidVersionEntity.Key key = new AidVersionEntity.Key(slug, version);
        return Optional.ofNullable(read.getIfPresent(key))
                .or(() -> {
                    Optional<Read> found = QuarkusTransaction.joiningExisting()
                            .call(() -> versions.findByIdOptional(key)
                                    .map(each -> new Read(each.toVersion(), each.document.length())));
                    found.ifPresent(each -> read.put(key, each));
                    return found;
                })
                .map(Read::version);
    }

    Optional<AidVersion> newestAtHand(String slug) {
        return Optional.ofNullable(newest.getIfPresent(slug));
    }

    Optional<AidVersion> newest(String slug, Supplier<Optional<AidVersion>> search) {
        return newestAtHand(slug).or(() -> {
            Optional<AidVersion> found = QuarkusTransaction.joiningExisting().call(search::get);
            found.ifPresent(each -> newest.put(slug, each));
            return found;
        });
    }

    /// From now on, and again when the transaction ends: until then, others read what was offered before.
    void forgetNewest(String slug) {
        newest.invalidate(slug);
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // What counts comes after it.
                }

                @Override
                public void afterCompletion(int status) {
                    newest.invalidate(slug);
                }
            });
        }
    }
}
