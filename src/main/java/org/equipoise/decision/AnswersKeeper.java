package org.equipoise.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;

/// What people tell, every save of it, and who may read it.
@ApplicationScoped
class AnswersKeeper {

    private final Decisions decisions;
    private final AnswersHistory history;
    private final AnswersReader reader;
    private final AidCatalogue aids;
    private final Identity identity;
    private final Clock clock;

    AnswersKeeper(
            Decisions decisions,
            AnswersHistory history,
            AnswersReader reader,
            AidCatalogue aids,
            Identity identity,
            Clock clock) {
        this.decisions = decisions;
        this.history = history;
        this.reader = reader;
        this.aids = aids;
        this.identity = identity;
        this.clock = clock;
    }

    List<SavedAnswers> answers(Decision decision, int before, int most) {
        if (!mayRead(decision)) {
            return List.of();
        }
        return history.of(decision.id(), before, most).stream()
                .map(each -> new SavedAnswers(
                        Objects.requireNonNull(each.id).revision(),
                        reader.readStored(each.document),
                        each.savedAs,
                        each.savedAt))
                .toList();
    }

    Saving save(UUID id, Precondition precondition, JsonNode changes) throws JsonProcessingException {
        Caller caller = identity.caller();
        Optional<DecisionEntity> found = caller.mayReach(id) ? decisions.lock(id) : Optional.empty();
        if (found.isEmpty()) {
            return new Saving.NoSuchDecision();
        }
        DecisionEntity decision = found.get();
        if (!decision.status.takesAnswers() || !mayRead(decision.toDecision())) {
            return new Saving.Closed();
        }
        if (!precondition.allows(decision.answersRevision)) {
            return new Saving.Stale(decision.answersRevision);
        }
        String before = decision.answersRevision == 0
                ? "{}"
                : history.findById(new AnswersEntity.Key(id, decision.answersRevision)).document;
        String document = reader.merge(before, changes);
        Answers answers = reader.read(document);
        List<Violation> violations = reader.check(answers, version(decision.toDecision()));
        if (!violations.isEmpty()) {
            return new Saving.Refused(violations);
        }
        int revision = decision.takeAnswers(answers.done());
        String savedAs = caller.writtenAs();
        Instant now = now();
        history.persist(new AnswersEntity(new AnswersEntity.Key(id, revision), document, savedAs, now));
        return new Saving.Saved(new SavedAnswers(revision, answers, savedAs, now));
    }

    AidVersion version(Decision decision) {
        return aids.version(decision.aidSlug(), decision.aidVersion()).orElseThrow();
    }

    boolean mayRead(Decision decision) {
        return decision.shared() || identity.caller().is(Role.PATIENT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
