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
import java.util.concurrent.Callable;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.jspecify.annotations.Nullable;

/// The published aids: finding them, reading a version, publishing the next.
@ApplicationScoped
public class AidCatalogue {

    private static final int READ_VERSIONS_KEPT = 500;

    /// How long another process may go on with a version after this one has published the next.
    private static final Duration NEWEST_KEPT = Duration.ofSeconds(1);

    private final Aids aids;
    private final AidVersions versions;
    private final Clock clock;

    /// Versions never change, so those that were read once need not be read again.
    private final Cache<AidVersionEntity.Key, AidVersion> read =
            Caffeine.newBuilder().maximumSize(READ_VERSIONS_KEPT).build();

    /// By slug, so that many who read the same aid do not ask the database for each.
    private final Cache<String, AidVersion> newest = Caffeine.newBuilder()
            .maximumSize(READ_VERSIONS_KEPT)
            .expireAfterWrite(NEWEST_KEPT)
            .build();

    AidCatalogue(Aids aids, AidVersions versions, Clock clock) {
        this.aids = aids;
        this.versions = versions;
        this.clock = clock;
    }

    /// The newest version if it need not be asked for: for whoever must not wait.
    public Optional<AidVersion> newestAtHand(String slug) {
        return Optional.ofNullable(newest.getIfPresent(slug));
    }

    public Optional<AidVersion> newest(String slug) {
        return known(newest, slug, () -> aids.findByIdOptional(slug).flatMap(aid -> version(slug, aid.newest)));
    }

    public Optional<AidVersion> version(String slug, int version) {
        AidVersionEntity.Key key = new AidVersionEntity.Key(slug, version);
        return known(read, key, () -> versions.findByIdOptional(key).map(AidVersionEntity::toVersion));
    }

    private static <K> Optional<AidVersion> known(
            Cache<K, AidVersion> kept, K key, Callable<Optional<AidVersion>> question) {
        return Optional.ofNullable(kept.getIfPresent(key)).or(() -> {
            Optional<AidVersion> found = QuarkusTransaction.joiningExisting().call(question);
            found.ifPresent(each -> kept.put(key, each));
            return found;
        });
    }

    /// A version's content as it was published.
    @Transactional
    public Optional<AidContent> content(String slug, int version) {
        return versions.findByIdOptional(new AidVersionEntity.Key(slug, version))
                .map(each -> new AidContent(each.document));
    }

    /// Newest first; empty where there is no such aid.
    @Transactional
    public List<AidVersion> history(String slug) {
        return versions.history(slug).stream()
                .flatMap(each -> version(slug, each.id.version()).stream())
                .toList();
    }

    /// Newest versions in the order of their slugs, those after `search.after()`.
    @Transactional
    public List<AidVersion> find(AidSearch search) {
        return aids.slugs(search.words(), search.condition(), search.language(), search.after(), search.most()).stream()
                .flatMap(slug -> newest(slug).stream())
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
        aid.texts()
                .forEach((language, text) -> versions.getEntityManager()
                        .persist(
                                new AidTitleEntity(new AidTitleEntity.Key(aid.slug(), entity.newest, language), text)));
        return new Publication.Published(entity.newest);
    }
}
