package org.equipoise.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.equipoise.decision.Decision;
import org.equipoise.decision.Erasable;
import org.equipoise.identity.Identity;
import org.equipoise.problem.Violation;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summarycontent.SummaryContent;

/// Takes down what patients say is not right. The care team answers by an amendment of the summary.
@ApplicationScoped
public class ObjectionBook implements Erasable {

    /// Nobody needs more of them about one revision, and a program that goes wrong stops here.
    private static final int MOST = 20;

    private final Objections objections;
    private final SummaryBook summaries;
    private final Identity identity;
    private final Clock clock;

    ObjectionBook(Objections objections, SummaryBook summaries, Identity identity, Clock clock) {
        this.objections = objections;
        this.summaries = summaries;
        this.identity = identity;
        this.clock = clock;
    }

    /// The oldest first.
    @Transactional
    public List<Objection> of(Decision decision) {
        int newest = newest(decision).orElse(0);
        return objections.of(decision.id()).stream()
                .map(each -> each.toObjection(newest))
                .toList();
    }

    /// Those that no amendment has answered.
    @Transactional
    public List<Objection> open(Decision decision) {
        return of(decision).stream().filter(Objection::open).toList();
    }

    @Transactional
    public Raising raise(Decision decision, int revision, String words) {
        Optional<Integer> newest = newest(decision);
        if (newest.isEmpty()) {
            return new Raising.NotRecorded();
        }
        if (newest.get() != revision) {
            return new Raising.Stale();
        }
        List<Violation> violations = violations(decision, words);
        if (!violations.isEmpty()) {
            return new Raising.Refused(violations);
        }
        String raisedAs = identity.caller().writtenAs();
        ObjectionEntity entity = new ObjectionEntity(
                decision.id(),
                revision,
                words.strip(),
                raisedAs,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        objections.persist(entity);
        return new Raising.Raised(entity.toObjection(revision));
    }

    @Override
    @Transactional
    public void erase(Decision decision) {
        objections.erase(decision.id());
    }

    private List<Violation> violations(Decision decision, String words) {
        if (words.isBlank()) {
            return List.of(new Violation("/words", "Say what is not right."));
        }
        if (words.codePointCount(0, words.length()) > SummaryContent.LONGEST_TEXT) {
            return List.of(
                    new Violation("/words", "Use at most %d characters.".formatted(SummaryContent.LONGEST_TEXT)));
        }
        if (words.indexOf('\0') >= 0) {
            return List.of(new Violation("/words", "The character NUL cannot be kept or shown."));
        }
        return open(decision).size() < MOST
                ? List.of()
                : List.of(new Violation("", "There are %d open objections already.".formatted(MOST)));
    }

    private Optional<Integer> newest(Decision decision) {
        return summaries
                .find(decision)
                .map(Summary::revision)
                .map(each -> each.document().number());
    }
}
