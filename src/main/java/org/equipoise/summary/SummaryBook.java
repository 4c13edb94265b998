package org.equipoise.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.equipoise.consultation.Consultations;
import org.equipoise.consultation.SeenComparison;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.identity.Identity;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.equipoise.summarycontent.DraftJson;
import org.equipoise.summarycontent.SummaryCheck;
import org.equipoise.summarycontent.SummaryContent;
import org.equipoise.summarycontent.SummaryContent.Outcome;
import org.jspecify.annotations.Nullable;

/// Drafts, records, confirms and amends the summaries of decisions. Nothing that is recorded is ever overwritten.
@ApplicationScoped
public class SummaryBook {

    private final Summaries summaries;
    private final Chain chain;
    private final Confirmations confirmations;
    private final DecisionDesk desk;
    private final Consultations consultations;
    private final Identity identity;
    private final DraftJson drafts;
    private final RevisionWriter writer;
    private final SummaryReader reader;
    private final Clock clock;

    SummaryBook(
            Summaries summaries,
            Chain chain,
            Confirmations confirmations,
            DecisionDesk desk,
            Consultations consultations,
            Identity identity,
            DraftJson drafts,
            RevisionWriter writer,
            SummaryReader reader,
            Clock clock) {
        this.summaries = summaries;
        this.chain = chain;
        this.confirmations = confirmations;
        this.desk = desk;
        this.consultations = consultations;
        this.identity = identity;
        this.drafts = drafts;
        this.writer = writer;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    public Optional<Summary> find(Decision decision) {
        return summaries.findByIdOptional(decision.id()).map(entity -> reader.read(decision, entity));
    }

    /// Of those decisions that have one.
    @Transactional
    public Map<UUID, Summary.State> states(Collection<UUID> decisions) {
        return summaries.states(decisions);
    }

    /// The decisions that were to be looked at again by `until`, and when; the longest overdue first, at most `most`.
    /// Of a clinician and of nobody, where one is named.
    @Transactional
    public SequencedMap<UUID, LocalDate> due(LocalDate until, @Nullable UUID clinician, int most) {
        return summaries.due(until, clinician, most);
    }

    /// Oldest first; empty while nothing is recorded.
    @Transactional
    public List<Summary.Revision> revisions(Decision decision) {
        return chain.read(decision);
    }

    /// The comparison that the newest revision was recorded with, or while there is none, what was seen last.
    @Transactional
    public Optional<SeenComparison> asSeen(Decision decision) {
        List<Summary.Revision> recorded = chain.read(decision);
        return recorded.isEmpty()
                ? consultations.lastSeen(decision)
                : consultations.seen(decision, recorded.getLast().document().comparison());
    }

    /// Makes the content the draft. The first draft is made from version 0.
    @Transactional
    public Change draft(Decision decision, Precondition precondition, SummaryContent content) {
        List<Violation> violations =
                SummaryCheck.violations(content, desk.version(decision).aid(), "");
        if (!violations.isEmpty()) {
            return new Change.Refused(violations);
        }
        desk.discuss(decision.id());
        Optional<SummaryEntity> known = summaries.lock(decision.id());
        if (known.isPresent() && known.get().recorded > 0) {
            return new Change.AlreadyRecorded();
        }
        long version = known.map(SummaryEntity::version).orElse(0L);
        if (!precondition.allows(version)) {
            return new Change.Stale(version);
        }
        SummaryEntity entity = known.orElseGet(() -> new SummaryEntity(decision.id()));
        entity.redraft(drafts.write(content));
        return kept(decision, entity);
    }

    @Transactional
    public Change record(Decision decision, Precondition precondition) {
        desk.hold(decision.id());
        Optional<SummaryEntity> known = summaries.lock(decision.id());
        if (known.isEmpty()) {
            return new Change.NoSummary();
        }
        SummaryEntity entity = known.get();
        if (entity.recorded > 0) {
            return new Change.AlreadyRecorded();
        }
        return precondition.allows(entity.version())
                ? append(decision, entity, drafts.read(entity.draft), null)
                : new Change.Stale(entity.version());
    }

    /// Records a new revision that names the one before and says why it was needed.
    @Transactional
    public Change amend(Decision decision, Precondition precondition, SummaryContent content, String reason) {
        desk.hold(decision.id());
        Optional<SummaryEntity> known = summaries.lock(decision.id());
        if (known.isEmpty() || known.get().recorded == 0) {
            return new Change.NotRecorded();
        }
        List<Violation> violations =
                SummaryCheck.violations(content, desk.version(decision).aid(), "/content");
        if (!violations.isEmpty()) {
            return new Change.Refused(violations);
        }
        SummaryEntity entity = known.get();
        return precondition.allows(entity.version())
                ? append(decision, entity, content, reason)
                : new Change.Stale(entity.version());
    }

    /// The patient's word that revision `number` says what was agreed.
    @Transactional
    public Change confirm(Decision decision, int number) {
        desk.hold(decision.id());
        Optional<SummaryEntity> known = summaries.lock(decision.id());
        if (known.isEmpty() || known.get().recorded == 0) {
            return new Change.NotRecorded();
        }
        SummaryEntity entity = known.get();
        if (entity.recorded != number) {
            return new Change.Stale(entity.version());
        }
        if (entity.state == Summary.State.CONFIRMED) {
            return new Change.AlreadyConfirmed();
        }
        entity.confirm();
        confirmations.persist(new ConfirmationEntity(
                new ConfirmationEntity.Key(decision.id(), number),
                Objects.requireNonNull(chain.lastHash(decision.id())),
                identity.caller().writtenAs(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return kept(decision, entity);
    }

    /// Erases the draft; and all that was recorded, unless the record is kept.
    @Transactional
    public void erase(Decision decision, boolean keepsRecord) {
        desk.hold(decision.id());
        Optional<SummaryEntity> known = summaries.lock(decision.id());
        if (known.isPresent() && !(keepsRecord && known.get().recorded > 0)) {
            chain.erase(decision.id());
            summaries.delete(known.get());
            summaries.flush();
        }
    }

    private Change append(Decision decision, SummaryEntity entity, SummaryContent content, @Nullable String reason) {
        Outcome outcome = content.outcome();
        if (outcome == null) {
            return new Change.WithoutDecision();
        }
        writer.append(decision, entity.record(drafts.write(content), content.reviewOn()), content, reason);
        desk.settle(
                decision.id(),
                outcome.kind() == Outcome.Kind.CHOSEN ? Decision.Status.DECIDED : Decision.Status.DEFERRED);
        return kept(decision, entity);
    }

    private Change kept(Decision decision, SummaryEntity entity) {
        summaries.persistAndFlush(entity);
        return new Change.Done(reader.read(decision, entity));
    }
}
