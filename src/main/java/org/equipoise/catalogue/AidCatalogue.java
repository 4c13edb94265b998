package org.equipoise.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// The published aids: finding them, reading a version, publishing the next.
@ApplicationScoped
public class AidCatalogue {

    private static final int READ_VERSIONS_KEPT = 500;

    private final Aids aids;
    private final AidVersions versions;
    private final WithdrawalBook withdrawals;
    private final EvidenceConfig evidence;
    private final Clock clock;

    /// Versions never change, so those that were read once need not be read again.
    private final Cache<AidVersionEntity.Key, AidVersion> read =
            Caffeine.newBuilder().maximumSize(READ_VERSIONS_KEPT).build();

    AidCatalogue(Aids aids, AidVersions versions, WithdrawalBook withdrawals, EvidenceConfig evidence, Clock clock) {
        this.aids = aids;
        this.versions = versions;
        this.withdrawals = withdrawals;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// The newest version that is offered; empty where there is no such aid. Refused where every version was withdrawn
    /// for everybody.
    @Transactional
    public Optional<AidVersion> newest(String slug) {
        Optional<AidEntity> aid = aids.findByIdOptional(slug);
        if (aid.isPresent() && aid.get().offered == null) {
            throw ProblemType.AID_WITHDRAWN.because(
                    withdrawals.of(slug, null).getFirst().inWords());
        }
        return aid.flatMap(each -> version(slug, Objects.requireNonNull(each.offered)));
    }

    /// With which version the organisation can begin something new; without one, anybody.
    @Transactional
    public Offer offer(String slug, @Nullable String organisation) {
        Optional<AidEntity> aid = aids.findByIdOptional(slug);
        if (aid.isEmpty()) {
            return new Offer.NoSuchAid();
        }
        return withdrawals
                .newestOffered(aid.get(), organisation)
                .map(version -> version(slug, version).orElseThrow())
                .<Offer>map(version ->
                        tooOld(version) ? new Offer.TooOld(version, endOfGrace(version)) : new Offer.Offered(version))
                .orElseGet(() ->
                        new Offer.Withdrawn(withdrawals.of(slug, organisation).getFirst()));
    }

    /// Whether its evidence was searched so long ago that nothing new is begun with it.
    public boolean tooOld(AidVersion version) {
        return !LocalDate.now(clock).isBefore(endOfGrace(version));
    }

    public LocalDate endOfGrace(AidVersion version) {
        return version.aid().searched().plus(evidence.grace());
    }

    /// What is offered and goes stale by `until`, in the order of its slugs, those after `after`.
    @Transactional
    public List<AidVersion> staleBy(LocalDate until, String after, int most) {
        return aids.staleBy(until, after, most).stream()
                .flatMap(aid -> version(aid.slug, Objects.requireNonNull(aid.offered)).stream())
                .toList();
    }

    /// Those that hold for everybody and, where an organisation asks, for it; newest first.
    @Transactional
    public List<Withdrawal> withdrawals(String slug, @Nullable String organisation) {
        return withdrawals.of(slug, organisation);
    }

    /// That of one version, for everybody or else for the organisation that asks.
    @Transactional
    public Optional<Withdrawal> withdrawal(String slug, int version, @Nullable String organisation) {
        return withdrawals.of(slug, version, organisation);
    }

    /// Offers a version no more: to nobody where whoever withdraws it owns the aid, and else not to the own people.
    @Transactional
    public Withdrawing withdraw(String slug, int version, Withdrawal.Grounds grounds, Withdrawal.By by) {
        Optional<AidEntity> known = aids.lock(slug);
        if (known.isEmpty()) {
            return new Withdrawing.NoSuchAid();
        }
        AidEntity aid = known.get();
        Withdrawing done = withdrawals.withdraw(aid, version, grounds, by);
        if (done instanceof Withdrawing.Withdrawn(Withdrawal withdrawal) && withdrawal.isForEverybody()) {
            withdrawals
                    .newestOffered(aid, null)
                    .flatMap(next -> version(slug, next))
                    .ifPresentOrElse(
                            next -> aid.offer(next.version(), ReviewDates.first(next.aid())), aid::offerNothing);
        }
        return done;
    }

    @Transactional
    public Optional<AidVersion> version(String slug, int version) {
        AidVersionEntity.Key key = new AidVersionEntity.Key(slug, version);
        return Optional.ofNullable(read.getIfPresent(key)).or(() -> {
            Optional<AidVersion> found = versions.findByIdOptional(key).map(AidVersionEntity::toVersion);
            found.ifPresent(each -> read.put(key, each));
            return found;
        });
    }

    /// Whether there is such an aid, offered or not.
    @Transactional
    public boolean has(String slug) {
        return aids.findByIdOptional(slug).isPresent();
    }

    /// Newest first; empty where there is no such aid.
    @Transactional
    public List<AidVersion> history(String slug) {
        return versions.history(slug).stream()
                .flatMap(each -> version(slug, each.id.version()).stream())
                .toList();
    }

    /// The newest versions that are offered, in the order of their slugs, those after `search.after()`.
    @Transactional
    public List<AidVersion> find(AidSearch search) {
        return aids.slugs(search.words(), search.condition(), search.language(), search.after(), search.most()).stream()
                .flatMap(slug -> newest(slug).stream())
                .toList();
    }

    /// As [#find], with which the organisation can begin something new.
    @Transactional
    public List<AidVersion> find(AidSearch search, String organisation) {
        Set<String> ownWithdrawn = withdrawals.slugsOf(organisation);
        return find(search).stream()
                .flatMap(version -> !ownWithdrawn.contains(version.aid().slug())
                        ? Stream.of(version).filter(each -> !tooOld(each))
                        : offer(version.aid().slug(), organisation) instanceof Offer.Offered(AidVersion other)
                                ? Stream.of(other)
                                : Stream.empty())
                .toList();
    }

    /// Makes the content the next version, unless the newest says the same.
    @Transactional
    public Publication publish(AidContent content) {
        Aid aid = content.read();
        Optional<AidEntity> known = aids.lock(aid.slug());
        if (known.isPresent() && known.get().hash.equals(content.hash())) {
            known.get().look(ReviewDates.first(aid));
            return new Publication.Unchanged(known.get().newest);
        }
        AidEntity entity = known.orElseGet(() -> new AidEntity(aid.slug(), content.hash()));
        known.ifPresentOrElse(each -> each.supersede(content.hash()), () -> aids.persist(entity));
        entity.offer(entity.newest, ReviewDates.first(aid));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        versions.persist(new AidVersionEntity(new AidVersionEntity.Key(aid.slug(), entity.newest), content, now));
        versions.flush();
        aid.texts()
                .forEach((language, text) -> versions.getEntityManager()
                        .persist(
                                new AidTitleEntity(new AidTitleEntity.Key(aid.slug(), entity.newest, language), text)));
        return new Publication.Published(entity.newest);
    }
}
