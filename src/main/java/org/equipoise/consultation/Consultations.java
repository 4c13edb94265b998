package org.equipoise.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.decision.Answers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.SavedAnswers;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.jspecify.annotations.Nullable;

/// Shows a decision's comparison and keeps what was shown; hands the decision over and keeps who read it.
@ApplicationScoped
public class Consultations {

    private final DecisionDesk desk;
    private final Comparisons comparisons;
    private final SeenComparisons seen;
    private final Receipts receipts;
    private final Identity identity;
    private final Clock clock;

    Consultations(
            DecisionDesk desk,
            Comparisons comparisons,
            SeenComparisons seen,
            Receipts receipts,
            Identity identity,
            Clock clock) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.seen = seen;
        this.receipts = receipts;
        this.identity = identity;
        this.clock = clock;
    }

    /// The comparison for the stored answers, in the language asked for, or else in the patient's or the decision's,
    /// as far as the aid has it. It is kept as seen.
    @Transactional
    public Shown show(Decision decision, @Nullable String language) {
        SavedAnswers saved = desk.answers(decision);
        ComparisonView view = compare(decision, saved.answers(), language, false);
        SeenComparison shown =
                SeenComparison.of(view.language(), view.json(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (seen.findByIdOptional(new SeenComparisonEntity.Key(decision.id(), shown.sha256()))
                .isEmpty()) {
            String seenAs =
                    identity.caller().roles().stream().sorted().findFirst().orElseThrow();
            seen.persist(new SeenComparisonEntity(decision.id(), shown, saved.revision(), seenAs));
        }
        return new Shown(view, shown);
    }

    /// A comparison and the bytes that it was shown as.
    public record Shown(ComparisonView view, SeenComparison seen) {}

    /// The same with every step. What is kept as seen is the comparison without them.
    @Transactional
    public ComparisonView showWorkings(Decision decision, @Nullable String language) {
        show(decision, language);
        return compare(decision, desk.answers(decision).answers(), language, true);
    }

    @Transactional
    public Optional<SeenComparison> lastSeen(Decision decision) {
        return desk.mayRead(decision) ? seen.last(decision.id()).map(SeenComparisonEntity::toSeen) : Optional.empty();
    }

    @Transactional
    public Optional<SeenComparison> seen(Decision decision, String sha256) {
        return seen.findByIdOptional(new SeenComparisonEntity.Key(decision.id(), sha256))
                .map(SeenComparisonEntity::toSeen);
    }

    /// What was last seen of the answers that count now; where nobody looked yet, it is looked at now.
    @Transactional
    public SeenComparison seenOfCurrentAnswers(Decision decision) {
        return Optional.of(decision)
                .filter(desk::mayRead)
                .flatMap(read -> seen.last(read.id(), read.answersRevision()))
                .map(SeenComparisonEntity::toSeen)
                .orElseGet(() -> show(decision, null).seen());
    }

    /// Reading it leaves a receipt that the patient sees.
    @Transactional
    public Handover handOver(Decision decision, @Nullable String language) {
        Caller caller = identity.caller();
        receipts.persist(new ReceiptEntity(
                decision.id(),
                decision.answersRevision(),
                Objects.requireNonNull(caller.account()),
                Objects.requireNonNull(caller.displayName()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        SavedAnswers saved = desk.answers(decision);
        return Handover.of(
                decision,
                desk.version(decision).aid(),
                saved,
                compare(decision, saved.answers(), language == null ? decision.language() : language, false));
    }

    /// All that were shown, the oldest first.
    @Transactional
    public List<SeenComparison> allSeen(Decision decision) {
        return seen.of(decision.id()).stream().map(SeenComparisonEntity::toSeen).toList();
    }

    /// Erases what was shown, and who read the handover.
    ///
    /// @param recorded the comparisons that a record rests on, by their hashes; these stay
    @Transactional
    public void erase(Decision decision, Set<String> recorded) {
        receipts.erase(decision.id());
        seen.erase(decision.id(), recorded);
    }

    /// Newest first.
    @Transactional
    public List<Receipt> receipts(Decision decision) {
        return receipts.newest(decision.id()).stream()
                .map(ReceiptEntity::toReceipt)
                .toList();
    }

    /// Up to which revision of the answers somebody read the handover; 0 where nobody did.
    @Transactional
    public Map<UUID, Integer> read(Collection<UUID> decisions) {
        return receipts.newestRevisions(decisions);
    }

    private ComparisonView compare(
            Decision decision, Answers answers, @Nullable String language, boolean withWorkings) {
        AidVersion version = desk.version(decision);
        String wanted = Objects.requireNonNullElseGet(
                language, () -> Objects.requireNonNullElse(answers.language(), decision.language()));
        String spoken = version.aid().texts().containsKey(wanted) ? wanted : version.bestLanguage(wanted);
        Question question = answers.question(spoken);
        return switch (comparisons.compare(version, withWorkings ? question.askingForWorkings() : question)) {
            case Compared.Done(ComparisonView view) -> view;
            case Compared.Refused _ -> throw new IllegalStateException("Stored answers no longer fit their aid");
        };
    }
}
