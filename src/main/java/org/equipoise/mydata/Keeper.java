package org.equipoise.mydata;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.equipoise.account.AccountBook;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.Erasable;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Identity;
import org.equipoise.invitation.Invitations;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.teachback.TeachBacks;

/// Gathers all that is kept about a decision, from every room, and erases it there.
@ApplicationScoped
class Keeper {

    /// More saves than anybody makes.
    private static final int ALL = 100_000;

    private final DecisionDesk desk;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final ObjectionBook objections;
    private final TeachBacks teachBacks;
    private final Invitations invitations;
    private final Idempotency idempotency;
    private final List<Erasable> others;
    private final Erasures erasures;
    private final ErasureConfig config;
    private final AccountBook accounts;
    private final Identity identity;
    private final Clock clock;

    Keeper(
            DecisionDesk desk,
            Consultations consultations,
            SummaryBook summaries,
            ObjectionBook objections,
            TeachBacks teachBacks,
            Invitations invitations,
            Idempotency idempotency,
            @All List<Erasable> others,
            Erasures erasures,
            ErasureConfig config,
            AccountBook accounts,
            Identity identity,
            Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.summaries = summaries;
        this.objections = objections;
        this.teachBacks = teachBacks;
        this.invitations = invitations;
        this.idempotency = idempotency;
        this.others = others;
        this.erasures = erasures;
        this.config = config;
        this.accounts = accounts;
        this.identity = identity;
        this.clock = clock;
    }

    @Transactional
    Everything everything(Decision decision) {
        return new Everything(
                now(),
                organisation(),
                decision,
                desk.answers(decision, decision.answersRevision() + 1, ALL).reversed(),
                consultations.allSeen(decision).stream()
                        .map(Everything.Seen::of)
                        .toList(),
                consultations.receipts(decision),
                teachBacks.of(decision),
                summaries.find(decision).orElse(null),
                summaries.revisions(decision),
                objections.of(decision),
                invitations.sent(decision.id()),
                besides(decision));
    }

    private Map<String, Object> besides(Decision decision) {
        Map<String, Object> besides = new TreeMap<>();
        others.forEach(each -> besides.putAll(each.told(decision)));
        return besides;
    }

    String organisation() {
        String id = identity.caller().organisation();
        return accounts.nameOf(id).orElse(id);
    }

    /// Whether there is a recorded summary that stays.
    boolean keepsRecord(Decision decision) {
        return config.keepsRecords() && isRecorded(decision);
    }

    boolean isRecorded(Decision decision) {
        return !summaries.revisions(decision).isEmpty();
    }

    /// All or nothing.
    ///
    /// @return whether a recorded summary stays
    @Transactional
    boolean erase(Decision decision) {
        desk.hold(decision.id());
        boolean keeps = keepsRecord(decision);
        Set<String> recorded = keeps
                ? summaries.revisions(decision).stream()
                        .map(Summary.Revision::document)
                        .map(each -> each.comparison())
                        .collect(Collectors.toSet())
                : Set.of();
        others.forEach(each -> each.erase(decision));
        summaries.erase(decision, keeps);
        consultations.erase(decision, recorded);
        idempotency.erase(decision.id());
        invitations.erase(decision.id());
        desk.erase(decision.id(), keeps);
        erasures.persist(new ErasureEntity(decision.id(), keeps, now()));
        return keeps;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
