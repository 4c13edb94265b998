package org.equipoise.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
import org.equipoise.catalogue.Offers;
import org.equipoise.decision.Answers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.difference.Change;
import org.equipoise.difference.Difference;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.jspecify.annotations.Nullable;

/// Finds out who of the caller's organisation holds a version.
@ApplicationScoped
public class Recalls {

    private final Offers offers;
    private final DecisionDesk desk;
    private final SummaryBook summaries;
    private final Identity identity;
    private final Clock clock;

    Recalls(Offers offers, DecisionDesk desk, SummaryBook summaries, Identity identity, Clock clock) {
        this.offers = offers;
        this.desk = desk;
        this.summaries = summaries;
        this.identity = identity;
        this.clock = clock;
    }

    /// The newest version that is offered to the organisation, where it is newer than this one.
    @Transactional
    public Optional<AidVersion> newer(AidVersion version) {
        Offer offer = offers.offer(version.aid().slug(), identity.caller().organisation());
        return switch (offer) {
            case Offer.Offered(AidVersion newest) when newest.version() > version.version() -> Optional.of(newest);
            default -> Optional.empty();
        };
    }

    /// @param against the newer version; null where there is none
    /// @param before the id that the page goes on from; null for the first
    /// @param acceptLanguage of the reader
    @Transactional
    public Recall recall(
            AidVersion version, @Nullable AidVersion against, @Nullable UUID before, int size, String acceptLanguage) {
        Caller caller = identity.caller();
        String slug = version.aid().slug();
        String language = version.bestLanguage(acceptLanguage);
        List<Change> changes = against == null
                ? List.of()
                : Difference.between(version.aid(), against.aid(), language, LocalDate.now(clock)).changes().stream()
                        .filter(change -> change.isForPatients() || change.kind() == Change.Kind.CERTAINTY)
                        .toList();
        List<Decision> found = desk.holding(slug, version.version(), before, size + 1);
        List<Decision> page = found.stream().limit(size).toList();
        return new Recall(
                version,
                against,
                language,
                offers.withdrawals(slug, caller.organisation()).stream()
                        .filter(each -> each.version() == version.version())
                        .toList(),
                changes,
                page.stream().map(each -> held(each, version, changes, caller)).toList(),
                found.size() > size ? page.getLast().id() : null);
    }

    private Recall.Held held(Decision decision, AidVersion version, List<Change> changes, Caller caller) {
        Optional<Summary.Revision> recorded = Optional.empty();
        Optional<Summary> summary = summaries.find(decision);
        if (summary.isPresent()) {
            recorded = Optional.ofNullable(summary.get().revision());
        }
        Answers answers = desk.answers(decision).answers();
        List<String> top = TopThree.of(version.aid(), answers);
        String chosen = recorded.map(each -> each.document().content().outcome())
                .map(outcome -> outcome.option())
                .orElse(null);
        return new Recall.Held(
                decision.id(),
                caller.is(Role.CLINICIAN) ? decision.patientReference() : null,
                decision.status(),
                decision.status().takesAnswers(),
                decision.openedAt(),
                recorded.map(each -> new Recall.Recorded(
                                summary.get().state(), each.document().number()))
                        .orElse(null),
                changes.stream()
                        .filter(change -> top.stream().anyMatch(change::touches)
                                || takes(change, answers.leaning())
                                || takes(change, chosen))
                        .toList());
    }

    private static boolean takes(Change change, @Nullable String option) {
        return change.kind() == Change.Kind.OPTION_REMOVED
                && String.valueOf(change.option()).equals(option);
    }
}
