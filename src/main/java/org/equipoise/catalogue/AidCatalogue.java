package org.equipoise.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.finding.AidIndex;

/// The published aids: reading a version, publishing the next.
@ApplicationScoped
public class AidCatalogue {

    /// As characters of their documents; read, a version takes a few times that.
    private static final long READ_KEPT = 32L << 20;

    private final Aids aids;
    private final AidVersions versions;
    private final AidIndex index;
    private final Clock clock;

    /// Versions never change, so those that were read once need not be read again.
    private final Cache<AidVersionEntity.Key, Read> read = Caffeine.newBuilder()
            .maximumWeight(READ_KEPT)
            .weigher((AidVersionEntity.Key _, Read each) -> each.length())
            .build();

    private record Read(AidVersion version, int length) {}

    AidCatalogue(Aids aids, AidVersions versions, AidIndex index, Clock clock) {
        this.aids = aids;
        this.versions = versions;
        this.index = index;
        this.clock = clock;
    }

    @Transactional
    public Optional<AidVersion> newest(String slug) {
        return aids.findByIdOptional(slug).flatMap(aid -> version(slug, aid.newest));
    }

    @Transactional
    public Optional<AidVersion> version(String slug, int version) {
        AidVersionEntity.Key key = new AidVersionEntity.Key(slug, version);
        return Optional.ofNullable(read.getIfPresent(key))
                .or(() -> {
                    Optional<Read> found = versions.findByIdOptional(key)
                            .map(each -> new Read(each.toVersion(), each.document.length()));
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

    /// Makes the content the next version, unless the newest says the same.
    @Transactional
    public Publication publish(AidContent content) {
        Aid aid = content.read();
        Optional<AidEntity> known = aids.lock(aid.slug());
        if (known.isPresent() && known.get().hash.equals(content.hash())) {
            return new Publication.Unchanged(known.get().newest);
        }
        AidEntity entity = known.orElseGet(() -> new AidEntity(aid.slug(), content.hash()));
        known.ifPresentOrElse(each -> each.supersede(content.hash()), () -> aids.persist(entity));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        versions.persist(new AidVersionEntity(new AidVersionEntity.Key(aid.slug(), entity.newest), content, now));
        versions.flush();
        index.put(Listings.of(aid, entity.newest));
        return new Publication.Published(entity.newest);
    }

    /// Takes over a version that was published elsewhere, under the number that it has there.
    @Transactional
    public Adoption adopt(AidContent content, int version) {
        Aid aid = content.read();
        String hash = content.hash();
        Optional<AidEntity> known = aids.lock(aid.slug());
        Optional<AidVersionEntity> same = versions.saying(aid.slug(), hash);
        if (same.isPresent()) {
            return new Adoption.Known(same.get().id.version());
        }
        AidVersionEntity.Key key = new AidVersionEntity.Key(aid.slug(), version);
        if (versions.findByIdOptional(key).isPresent()) {
            return new Adoption.NumberTaken(version);
        }
        AidEntity entity = known.orElseGet(() -> new AidEntity(aid.slug(), hash));
        boolean newest = known.isEmpty() || version > entity.newest;
        if (newest) {
            entity.follow(version, hash);
        }
        known.ifPresentOrElse(_ -> {}, () -> aids.persist(entity));
        versions.persist(new AidVersionEntity(key, content, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        versions.flush();
        if (newest) {
            index.put(Listings.of(aid, version));
        }
        return new Adoption.Adopted(version, newest);
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
