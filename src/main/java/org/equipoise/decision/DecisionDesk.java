package org.equipoise.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.identity.Identity;
import org.equipoise.problem.Precondition;
import org.jspecify.annotations.Nullable;

/// Opens decisions, finds those that the caller may see, and keeps what people tell.
@ApplicationScoped
public class DecisionDesk {

    private final Decisions decisions;
    private final AnswersHistory history;
    private final AnswersKeeper keeper;
    private final Offers offers;
    private final Identity identity;
    private final Clock clock;

    DecisionDesk(
            Decisions decisions,
            AnswersHistory history,
            AnswersKeeper keeper,
            Offers offers,
            Identity identity,
            Clock clock) {
        this.decisions = decisions;
        this.history = history;
        this.keeper = keeper;
        this.offers = offers;
        this.identity = identity;
        this.clock = clock;
    }

    /// On the newest version of the aid that is offered to the organisation, unless its evidence is too old.
    @Transactional
    public Opening open(OpenDecision request) {
        return switch (offers.offer(request.aid(), identity.caller().organisation())) {
            case Offer.Offered(AidVersion version) -> new Opening.Opened(open(request, version));
            case Offer.Withdrawn(Withdrawal last) -> new Opening.Withdrawn(last);
            case Offer.TooOld(AidVersion version, LocalDate ended) ->
                new Opening.EvidenceTooOld(version.aid().searched(), ended);
            case Offer.NoSuchAid _ -> new Opening.NoSuchAid();
        };
    }

    private Decision open(OpenDecision request, AidVersion version) {
        String language = version.bestLanguage(request.language() == null ? "en" : request.language());
        DecisionEntity entity = new DecisionEntity(
                request, version.version(), language, identity.caller().account(), now());
        decisions.persistAndFlush(entity);
        return entity.toDecision();
    }

    @Transactional
    public Optional<Decision> find(UUID id) {
        return identity.caller().mayReach(id)
                ? decisions.find("id", id).firstResultOptional().map(DecisionEntity::toDecision)
                : Optional.empty();
    }

    /// Newest first, at most `most`.
    @Transactional
    public List<Decision> find(DecisionSearch search, int most) {
        return told(decisions.find(search, most));
    }

    /// Those of the organisation that hold a version, newest first, at most `most` before `before`.
    @Transactional
    public List<Decision> holding(String aid, int version, @Nullable UUID before, int most) {
        return told(decisions.holding(aid, version, before, most));
    }

    /// Those with an appointment from `from` on, the earliest first. Of a clinician and of nobody, where one is named.
    @Transactional
    public List<Decision> coming(Instant from, @Nullable UUID clinician, int most) {
        return told(decisions.coming(from, clinician, most));
    }

    /// Those that nothing is settled of, with an appointment before `before` or without one, newest first.
    @Transactional
    public List<Decision> unsettled(Instant before, @Nullable UUID clinician, int most) {
        return told(decisions.unsettled(before, clinician, most));
    }

    /// Those among `ids`, in no order.
    @Transactional
    public List<Decision> among(Collection<UUID> ids) {
        return told(decisions.list("id in ?1", ids));
    }

    /// Those whose reference begins so, newest first.
    @Transactional
    public List<Decision> referredToAs(String beginning, int most) {
        return told(decisions.referredToAs(beginning, most));
    }

    /// @param appointment null where there is none any more
    @Transactional
    public Optional<Decision> appoint(UUID id, @Nullable Instant appointment) {
        return decisions.lock(id).map(decision -> decision.appoint(appointment));
    }

    @Transactional
    public SavedAnswers answers(Decision decision) {
        return answers(decision, decision.answersRevision() + 1, 1).stream()
                .findFirst()
                .orElse(SavedAnswers.NOTHING_YET);
    }

    /// Newest first: at most `most` revisions before `before`.
    @Transactional
    public List<SavedAnswers> answers(Decision decision, int before, int most) {
        return keeper.answers(decision, before, most);
    }

    /// Lays `changes` over what was told before, if the caller has read what they change.
    ///
    /// Throws what Jackson throws where `changes` does not have the form of [Answers].
    @Transactional
    public Saving save(UUID id, Precondition precondition, JsonNode changes) throws JsonProcessingException {
        return keeper.save(id, precondition, changes);
    }

    /// The version that the decision is pinned to.
    public AidVersion version(Decision decision) {
        return keeper.version(decision);
    }

    /// What the patient tells is theirs alone while they do not share it.
    public boolean mayRead(Decision decision) {
        return keeper.mayRead(decision);
    }

    /// From now on, the patient alone reads what they told.
    @Transactional
    public void withdraw(UUID id) {
        decisions.lock(id).orElseThrow().withdraw(now());
    }

    @Transactional
    public void share(UUID id) {
        decisions.lock(id).orElseThrow().share();
    }

    /// Erases all that was told.
    ///
    /// @param bare whether the decision itself stays, closed, for a record that hangs on it
    @Transactional
    public void erase(UUID id, boolean bare) {
        DecisionEntity decision = decisions.lock(id).orElseThrow();
        history.erase(id);
        if (bare) {
            decision.settle(Decision.Status.CLOSED);
        } else {
            decisions.delete(decision);
        }
        decisions.flush();
    }

    /// Keeps others from changing it until the transaction ends. What hangs on it is locked after it, and never before.
    @Transactional
    public void hold(UUID id) {
        decisions.lock(id);
    }

    /// Talking it over has begun.
    @Transactional
    public void discuss(UUID id) {
        decisions.lock(id).orElseThrow().discuss();
    }

    @Transactional
    public void settle(UUID id, Decision.Status outcome) {
        decisions.lock(id).orElseThrow().settle(outcome);
    }

    private static List<Decision> told(List<DecisionEntity> found) {
        return found.stream().map(DecisionEntity::toDecision).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
