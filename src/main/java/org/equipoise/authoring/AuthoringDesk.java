package org.equipoise.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.draftcontent.Changes;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.draftcontent.ReviewClaims;
import org.equipoise.identity.Identity;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.hibernate.exception.ConstraintViolationException;

/// Where the drafts of an organisation are begun, read and written.
@ApplicationScoped
public class AuthoringDesk {

    private final Drafts drafts;
    private final DraftEvents events;
    private final DraftSteps steps;
    private final AidCatalogue catalogue;
    private final Identity identity;
    private final Clock clock;

    AuthoringDesk(
            Drafts drafts,
            DraftEvents events,
            DraftSteps steps,
            AidCatalogue catalogue,
            Identity identity,
            Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.steps = steps;
        this.catalogue = catalogue;
        this.identity = identity;
        this.clock = clock;
    }

    /// Joins the caller's transaction where there is one; of two who begin the same at once, the database lets one.
    public DraftStep begin(BeginDraft request) {
        List<Violation> faults = request.faults();
        if (!faults.isEmpty()) {
            return new DraftStep.Refused(faults);
        }
        try {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> request.from() == null
                            ? beginNew(Objects.requireNonNull(request.slug()), Objects.requireNonNull(request.title()))
                            : beginFrom(request.from()));
        } catch (ConstraintViolationException twinCameFirst) {
            return new DraftStep.AlreadyOpen(null);
        }
    }

    private DraftStep beginNew(String slug, String title) {
        return catalogue
                .known(slug)
                .<DraftStep>map(published -> new DraftStep.NameTaken(isOurs(published)))
                .orElseGet(() -> begin(slug, DraftContent.begin(slug, title.strip()), 0));
    }

    private DraftStep beginFrom(BeginDraft.From from) {
        Optional<AidCatalogue.Known> published = catalogue.known(from.slug());
        if (published.isEmpty()) {
            return new DraftStep.NothingToBeginFrom(false);
        }
        int newest = published.get().newest();
        if (!isOurs(published.get())) {
            return new DraftStep.NameTaken(false);
        }
        int version = Objects.requireNonNullElse(from.version(), newest);
        return drafts.publishedAs(from.slug(), version)
                .map(draft -> DraftContent.read(draft.content))
                .or(() -> catalogue.content(from.slug(), version).map(DraftContent::of))
                .map(content -> begin(from.slug(), content, newest))
                .orElseGet(() -> new DraftStep.NothingToBeginFrom(true));
    }

    private boolean isOurs(AidCatalogue.Known published) {
        return identity.caller().organisation().equals(published.owner());
    }

    private DraftStep begin(String slug, DraftContent content, int basedOn) {
        Optional<DraftEntity> open = drafts.open(slug);
        if (open.isPresent()) {
            return new DraftStep.AlreadyOpen(Objects.requireNonNull(open.get().id));
        }
        List<Violation> faults = content.faults(slug);
        if (!faults.isEmpty()) {
            return new DraftStep.Refused(faults);
        }
        DraftEntity draft =
                new DraftEntity(slug, content, basedOn, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        drafts.persistAndFlush(draft);
        steps.noteFiles(draft, content);
        events.note(draft, DraftEvent.Kind.BEGUN);
        drafts.standing(slug).ifPresent(standing -> {
            standing.reReview(true);
            events.note(standing, DraftEvent.Kind.RE_REVIEW_BEGUN);
        });
        return steps.done(draft);
    }

    /// Newest first, at most `most`.
    @Transactional
    public List<Draft> find(DraftSearch search, int most) {
        List<DraftEntity> found = drafts.find(search, most);
        Map<UUID, List<Draft.Writer>> writers = events.writers(
                found.stream().map(each -> Objects.requireNonNull(each.id)).toList());
        return found.stream()
                .map(each -> each.toDraft(writers.getOrDefault(Objects.requireNonNull(each.id), List.of())))
                .toList();
    }

    @Transactional
    public Optional<Manuscript> find(UUID id) {
        return drafts.find("id", id)
                .firstResultOptional()
                .map(each -> new Manuscript(steps.draft(each), DraftContent.read(each.content)));
    }

    /// Newest first: at most `most` things that happened, before the one that is numbered `before`.
    @Transactional
    public List<DraftEvent> history(Draft draft, int before, int most) {
        return events.of(draft.id(), before, most);
    }

    /// Puts `content` in the place of what was written before. What changes nothing is no edit.
    @Transactional
    public DraftStep edit(UUID id, Precondition precondition, DraftContent content) {
        return steps.change(id, precondition, draft -> {
            List<Violation> faults = new ArrayList<>(content.faults(draft.slug));
            if (faults.isEmpty()) {
                faults.addAll(ReviewClaims.made(DraftContent.read(draft.content), content));
            }
            if (!faults.isEmpty()) {
                return new DraftStep.Refused(faults);
            }
            if (!content.hash().equals(draft.hash)) {
                List<String> changed = Changes.between(DraftContent.read(draft.content), content);
                steps.write(draft, content);
                events.note(draft, DraftEvent.Kind.EDITED, changed, null);
            }
            return steps.done(draft);
        });
    }

    /// Notes that somebody who wrote no part of it has read strings of a translation against their source. Nothing
    /// but what is noted of translations differs in `content`.
    @Transactional
    public DraftStep reviewTranslation(
            UUID id, Precondition precondition, DraftContent content, List<String> places, String role) {
        return steps.change(id, precondition, draft -> {
            if (!steps.draft(draft).mayBeJudgedBy(identity.caller().account())) {
                return new DraftStep.NeedsOtherEyes();
            }
            List<Violation> faults = content.faults(draft.slug);
            if (!faults.isEmpty()) {
                return new DraftStep.Refused(faults);
            }
            steps.write(draft, content);
            events.note(draft, DraftEvent.Kind.TRANSLATION_REVIEWED, Changes.thatFit(places), role);
            return steps.done(draft);
        });
    }

    /// Throws it away; what was written and what happened can still be read.
    @Transactional
    public DraftStep discard(UUID id, Precondition precondition) {
        return steps.change(id, precondition, draft -> {
            draft.discard();
            events.note(draft, DraftEvent.Kind.DISCARDED);
            drafts.standing(draft.slug).ifPresent(standing -> {
                standing.reReview(false);
                events.note(standing, DraftEvent.Kind.RE_REVIEW_DROPPED);
            });
            return steps.done(draft);
        });
    }
}
