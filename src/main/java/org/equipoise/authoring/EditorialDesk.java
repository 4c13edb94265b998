package org.equipoise.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Publication;
import org.equipoise.checklist.Checklists;
import org.equipoise.demand.Demands;
import org.equipoise.draftcontent.DraftChecks;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.draftcontent.DraftFinding;
import org.equipoise.identity.Identity;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.equipoise.publishing.ContentChecks.Checked;
import org.jspecify.annotations.Nullable;

/// Where drafts are checked, reviewed and published. Whoever wrote a part of a draft neither reviews nor publishes it.
@ApplicationScoped
public class EditorialDesk {

    public static final int LONGEST_NOTE = 5000;

    private final DraftSteps steps;
    private final Drafts drafts;
    private final DraftEvents events;
    private final DraftChecks checks;
    private final AidCatalogue catalogue;
    private final Demands demands;
    private final Identity identity;
    private final Clock clock;

    EditorialDesk(
            DraftSteps steps,
            Drafts drafts,
            DraftEvents events,
            DraftChecks checks,
            AidCatalogue catalogue,
            Demands demands,
            Identity identity,
            Clock clock) {
        this.steps = steps;
        this.drafts = drafts;
        this.events = events;
        this.checks = checks;
        this.catalogue = catalogue;
        this.demands = demands;
        this.identity = identity;
        this.clock = clock;
    }

    /// What stands in the way of publishing what is written; nothing is noted.
    public List<DraftFinding> findings(Manuscript manuscript) {
        return checks.findings(manuscript.draft().slug(), manuscript.content());
    }

    /// The draft as the version that it would become; empty while there are findings.
    public Optional<AidVersion> preview(Manuscript manuscript) {
        return checks.check(manuscript.draft().slug(), manuscript.content())
                        instanceof Checked.Sound(AidContent content)
                ? Optional.of(next(manuscript.draft().basedOn(), content))
                : Optional.empty();
    }

    /// What has to be confirmed of it before it is published, and is not; nothing is told while there are findings.
    public List<Checklists.Named> unconfirmed(Manuscript manuscript) {
        return preview(manuscript)
                .map(version -> demands.unmet(version, identity.caller().organisation()))
                .orElse(List.of());
    }

    private AidVersion next(int basedOn, AidContent content) {
        return new AidVersion(basedOn + 1, content.hash(), clock.instant(), content.read());
    }

    /// A draft without findings is checked, until it is edited.
    @Transactional
    public DraftStep check(UUID id, Precondition precondition) {
        return steps.change(id, precondition, draft -> {
            List<DraftFinding> findings = checks.findings(draft.slug, DraftContent.read(draft.content));
            if (!findings.isEmpty()) {
                return new DraftStep.HasFindings(findings);
            }
            if (draft.state == Draft.State.DRAFT) {
                draft.pass();
                events.note(draft, DraftEvent.Kind.CHECKED);
            }
            return steps.done(draft);
        });
    }

    @Transactional
    public DraftStep handIn(UUID id, Precondition precondition) {
        return steps.change(id, precondition, draft -> {
            if (draft.state != Draft.State.CHECKED) {
                return draft.state == Draft.State.DRAFT ? new DraftStep.NotChecked() : steps.done(draft);
            }
            draft.handIn();
            events.note(draft, DraftEvent.Kind.HANDED_IN);
            return steps.done(draft);
        });
    }

    /// @param note what is to be changed, or what else there is to say
    @Transactional
    public DraftStep review(UUID id, Precondition precondition, boolean approved, @Nullable String note) {
        return steps.change(id, precondition, draft -> {
            if (draft.state != Draft.State.IN_REVIEW) {
                return new DraftStep.NotInReview();
            }
            if (wroteAPart(draft)) {
                return new DraftStep.NeedsOtherEyes();
            }
            if (!isFit(note, !approved)) {
                return new DraftStep.Refused(List.of(new Violation("/note", "Say what is to be changed.")));
            }
            if (approved) {
                draft.approve();
            } else {
                draft.sendBack();
            }
            events.note(draft, approved ? DraftEvent.Kind.APPROVED : DraftEvent.Kind.CHANGES_WANTED, List.of(), note);
            return steps.done(draft);
        });
    }

    /// Makes the draft the next version, exactly as it was approved.
    @Transactional
    public DraftStep publish(UUID id, Precondition precondition) {
        return steps.change(id, precondition, draft -> {
            if (wroteAPart(draft)) {
                return new DraftStep.NeedsOtherEyes();
            }
            if (!draft.isApproved()) {
                return new DraftStep.NotApproved();
            }
            return switch (checks.check(draft.slug, DraftContent.read(draft.content))) {
                case Checked.Broken(var findings) -> new DraftStep.HasFindings(DraftChecks.inDraft(findings));
                case Checked.Sound(AidContent content) -> {
                    List<Checklists.Named> unmet = demands.unmet(
                            next(draft.basedOn, content), identity.caller().organisation());
                    yield unmet.isEmpty() ? publish(draft, content) : new DraftStep.Unconfirmed(unmet);
                }
            };
        });
    }

    private DraftStep publish(DraftEntity draft, AidContent content) {
        return switch (catalogue.publish(content, identity.caller().organisation(), draft.basedOn)) {
            case Publication.OwnedElsewhere _ -> new DraftStep.NameTaken(false);
            case Publication.MovedOn(int newest) -> new DraftStep.OutOfDate(newest);
            case Publication.Unchanged(int newest) -> new DraftStep.NothingNew(newest);
            case Publication.Published(int version) -> {
                drafts.standing(draft.slug).ifPresent(before -> {
                    before.supersede();
                    events.note(before, DraftEvent.Kind.SUPERSEDED);
                });
                draft.publish(version);
                events.note(draft, DraftEvent.Kind.PUBLISHED);
                yield steps.done(draft);
            }
        };
    }

    private static boolean isFit(@Nullable String note, boolean needed) {
        if (note == null || note.isBlank()) {
            return !needed;
        }
        return note.indexOf('\0') < 0;
    }

    private boolean wroteAPart(DraftEntity draft) {
        return !steps.draft(draft).mayBeJudgedBy(identity.caller().account());
    }
}
