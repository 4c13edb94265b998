package org.equipoise.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.finding.AidIndex;
import org.jspecify.annotations.Nullable;

/// The published aids: reading a version, publishing the next.
@ApplicationScoped
public class AidCatalogue {

    /// As characters of their documents; read, a version takes a few times that.
    private static final long READ_KEPT = 32L << 20;

    private static final int NEWEST_MOST = 500;

    /// How long another process may go on with a version after this one has published the next.
    private static final Duration NEWEST_KEPT = Duration.ofSeconds(1);

    private final Aids aids;
    private final AidVersions versions;
    private final AidIndex index;
    private final Clock clock;

    /// Versions never change, so those that were read once need not be read again.
    private final Cache<AidVersionEntity.Key, Read> read = Caffeine.newBuilder()
            .maximumWeight(READ_KEPT)
            .weigher((AidVersionEntity.Key _, Read each) -> each.length())
            .build();

    /// By slug, so that many who read the same aid do not ask the database for each.
    private final Cache<String, AidVersion> newest = Caffeine.newBuilder()
            .maximumSize(NEWEST_MOST)
            .expireAfterWrite(NEWEST_KEPT)
            .build();

    private record Read(AidVersion version, int length) {}

    AidCatalogue(Aids aids, AidVersions versions, AidIndex index, Clock clock) {
        this.aids = aids;
        this.versions = versions;
        this.index = index;
        this.clock = clock;
    }

    /// The newest version if it need not be asked for: for whoever must not wait.
    public Optional<AidVersion> newestAtHand(String slug) {
        return Optional.ofNullable(newest.getIfPresent(slug));
    }

    public Optional<AidVersion> newest(String slug) {
        return newestAtHand(slug).or(() -> {
            Optional<AidVersion> found = QuarkusTransaction.joiningExisting()
                    .call(() -> aids.findByIdOptional(slug).flatMap(aid -> version(slug, aid.newest)));
            found.ifPresent(each -> newest.put(slug, each));
            return found;
        });
    }

    public Optional<AidVersion> version(String slug, int version) {
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

    /// Newest first; empty where there is no such aid.
    @Transactional
    public List<AidVersion> history(String slug) {
        return versions.history(slug).stream()
                .flatMap(each -> version(slug, each.id.version()).stream())
                .toList();
    }

    /// An aid as an organisation that would publish it has to know it.
    ///
    /// @param newest the number of its newest version, whether that is offered or not
    /// @param owner the organisation whose it is; null for the installation
    public record Known(int newest, @Nullable String owner) {}

    @Transactional
    public Optional<Known> known(String slug) {
        return aids.findByIdOptional(slug).map(aid -> new Known(aid.newest, aid.owner));
    }

    /// Makes the installation's content the next version, unless the newest says the same.
    @Transactional
    public Publication publish(AidContent content) {
        return publishAfter(content, null, null);
    }

    /// Makes an organisation's content the version after `after` (0 for a new aid), unless that says the same.
    @Transactional
    public Publication publish(AidContent content, String organisation, int after) {
        return publishAfter(content, organisation, after);
    }

    private Publication publishAfter(AidContent content, @Nullable String owner, @Nullable Integer after) {
        Aid aid = content.read();
        AidEntity entity = aids.claim(aid.slug(), owner);
        if (!Objects.equals(entity.owner, owner)) {
            return new Publication.OwnedElsewhere(entity.newest);
        }
        if (after != null && after != entity.newest) {
            return new Publication.MovedOn(entity.newest);
        }
        if (entity.hash.equals(content.hash())) {
            return new Publication.Unchanged(entity.newest);
        }
        entity.supersede(content.hash());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        versions.persist(new AidVersionEntity(new AidVersionEntity.Key(aid.slug(), entity.newest), content, now));
        versions.flush();
        newest.invalidate(aid.slug());
        index.put(Listings.of(aid, entity.newest));
        return new Publication.Published(entity.newest);
    }

    /// Takes over a version that was published elsewhere, under the number that it has there.
    @Transactional
    public Adoption adopt(AidContent content, int version) {
        Aid aid = content.read();
        String hash = content.hash();
        AidEntity entity = aids.claim(aid.slug(), null);
        Optional<AidVersionEntity> same = versions.saying(aid.slug(), hash);
        if (same.isPresent()) {
            return new Adoption.Known(same.get().id.version());
        }
        AidVersionEntity.Key key = new AidVersionEntity.Key(aid.slug(), version);
        if (entity.owner != null || versions.findByIdOptional(key).isPresent()) {
            return new Adoption.NumberTaken(version);
        }
        boolean last = version > entity.newest;
        if (last) {
            entity.follow(version, hash);
        }
        versions.persist(new AidVersionEntity(key, content, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        versions.flush();
        if (last) {
            newest.invalidate(aid.slug());
            index.put(Listings.of(aid, version));
        }
        return new Adoption.Adopted(version, last);
    }

    /// A version's content as it is stored.
    @Transactional
    public Optional<AidContent> content(String slug, int version) {
        return versions.findByIdOptional(new AidVersionEntity.Key(slug, version))
                .map(AidVersionEntity::content);
    }

    /// What is published in any version: each aid's slug and the hash of the content, with a blank between them.
    @Transactional
    public Set<String> hashes() {
        return versions.hashes();
    }
}
