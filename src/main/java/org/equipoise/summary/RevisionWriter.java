package org.equipoise.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.summarycontent.RevisionDocument;
import org.equipoise.summarycontent.SummaryContent;
import org.jspecify.annotations.Nullable;

/// Adds a revision to the chain: what was agreed, on which version of the aid, with which comparison before the eyes,
/// by
/// whom and when.
@ApplicationScoped
class RevisionWriter {

    private final Chain chain;
    private final DecisionDesk desk;
    private final Consultations consultations;
    private final Identity identity;
    private final Clock clock;

    RevisionWriter(Chain chain, DecisionDesk desk, Consultations consultations, Identity identity, Clock clock) {
        this.chain = chain;
        this.desk = desk;
        this.consultations = consultations;
        this.identity = identity;
        this.clock = clock;
    }

    /// @param reason why the one before did not do; null for the first
    void append(Decision decision, int number, SummaryContent content, @Nullable String reason) {
        Caller caller = identity.caller();
        AidVersion aid = desk.version(decision);
        chain.append(new RevisionDocument(
                decision.id(),
                number,
                chain.lastHash(decision.id()),
                reason,
                new RevisionDocument.AidRef(decision.aidSlug(), aid.version(), aid.hash()),
                decision.answersRevision(),
                consultations.seenOfCurrentAnswers(decision).sha256(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                new RevisionDocument.Recorder(
                        Objects.requireNonNull(caller.account()), Objects.requireNonNull(caller.displayName())),
                content));
    }
}
