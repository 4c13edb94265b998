package org.equipoise.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which versions are offered, to whom and for how long; and the withdrawals that end it.
@ApplicationScoped
public class Offers {

    private final Aids aids;
    private final Reading reading;
    private final WithdrawalBook withdrawals;
    private final Display display;
    private final EvidenceConfig evidence;
    private final Clock clock;

    Offers(
            Aids aids,
            Reading reading,
            WithdrawalBook withdrawals,
            Display display,
            EvidenceConfig evidence,
            Clock clock) {
        this.aids = aids;
        this.reading = reading;
        this.withdrawals = withdrawals;
        this.display = display;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// With which version the organisation can begin something new; without one, anybody.
    @Transactional
    public Offer offer(String slug, @Nullable String organisation) {
        Optional<AidVersion> atHand = organisation == null ? reading.newestAtHand(slug) : Optional.empty();
        if (atHand.isPresent()) {
            return unlessTooOld(atHand.get());
        }
        Optional<AidEntity> aid = aids.findByIdOptional(slug);
        if (aid.isEmpty()) {
            return new Offer.NoSuchAid();
        }
        return withdrawals
                .newestOffered(aid.get(), organisation)
                .map(version -> reading.version(slug, version).orElseThrow())
                .map(this::unlessTooOld)
                .orElseGet(() ->
                        new Offer.Withdrawn(withdrawals.of(slug, organisation).getFirst()));
    }

    private Offer unlessTooOld(AidVersion version) {
        return tooOld(version) ? new Offer.TooOld(version, endOfGrace(version)) : new Offer.Offered(version);
    }

    /// Those of some aids with which the organisation can begin something new.
    @Transactional
    public Set<String> beginnable(Collection<String> slugs, String organisation) {
        Set<String> ownWithdrawn = withdrawals.slugsOf(organisation);
        return aids.list("slug in ?1", slugs).stream()
                .filter(aid -> ownWithdrawn.contains(aid.slug)
                        ? offer(aid.slug, organisation) instanceof Offer.Offered
                        : aid.offered != null
                                && !tooOld(
                                        reading.version(aid.slug, aid.offered).orElseThrow()))
                .map(aid -> aid.slug)
                .collect(Collectors.toSet());
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
                .flatMap(aid -> reading.version(aid.slug, Objects.requireNonNull(aid.offered)).stream())
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
        boolean offered = organisation == null
                && reading.newestAtHand(slug)
                        .filter(newest -> newest.version() == version)
                        .isPresent();
        return offered ? Optional.empty() : withdrawals.of(slug, version, organisation);
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
            display.withdraw(aid);
        }
        return done;
    }
}
