package org.equipoise.authoring;

import java.util.List;
import org.equipoise.draftcontent.DraftFinding;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;

/// Why a draft was not brought a step further, as a problem.
public final class DraftProblems {

    private DraftProblems() {}

    /// The draft after a step; refused where the step was not taken.
    public static Draft done(DraftStep step) {
        return switch (step) {
            case DraftStep.Done(Draft draft) -> draft;
            case DraftStep.NoSuchDraft _ -> throw ProblemType.DRAFT_NOT_FOUND.because("");
            case DraftStep.NothingToBeginFrom(boolean aid) ->
                throw (aid ? ProblemType.AID_VERSION_NOT_FOUND : ProblemType.AID_NOT_FOUND)
                        .because("", List.of(new Violation("/from", "There is nothing published to begin from.")));
            case DraftStep.AlreadyOpen(var other) ->
                throw ProblemType.DRAFT_ALREADY_OPEN.because(
                        other == null ? "" : "It is at /api/v1/drafts/%s.".formatted(other));
            case DraftStep.NameTaken(boolean byUs) ->
                throw ProblemType.AID_NAME_TAKEN.because(
                        byUs
                                ? "It is your organisation's own. Begin from its newest version."
                                : "It is not your organisation's.");
            case DraftStep.NotOpen(Draft.State state) ->
                throw ProblemType.DRAFT_NOT_OPEN.because(
                        state == Draft.State.DISCARDED ? "It was thrown away." : "It was published.");
            case DraftStep.Stale(long revision) ->
                throw ProblemType.STALE_EDIT.because("The draft is at revision %d now.".formatted(revision));
            case DraftStep.Refused(List<Violation> violations) ->
                throw ProblemType.INVALID_REQUEST.because("This cannot be kept as a draft.", violations);
            case DraftStep.NotChecked _ -> throw ProblemType.DRAFT_NOT_CHECKED.because("");
            case DraftStep.NotInReview _ -> throw ProblemType.DRAFT_NOT_IN_REVIEW.because("");
            case DraftStep.NotApproved _ -> throw ProblemType.DRAFT_NOT_APPROVED.because("");
            case DraftStep.NeedsOtherEyes _ -> throw ProblemType.FOUR_EYES.because("You wrote a part of this draft.");
            case DraftStep.HasFindings(List<DraftFinding> findings) ->
                throw ProblemType.DRAFT_WITH_FINDINGS.because(
                        "",
                        findings.stream()
                                .map(each -> new Violation(each.pointer(), each.reason()))
                                .toList());
            case DraftStep.Unconfirmed(var items) ->
                throw ProblemType.DRAFT_UNCONFIRMED.because(
                        "",
                        items.stream()
                                .map(each -> new Violation(
                                        "/checklists/%s/items/%s"
                                                .formatted(
                                                        each.list(), each.item().id()),
                                        each.item().brief()))
                                .toList());
            case DraftStep.OutOfDate(int newest) ->
                throw ProblemType.DRAFT_OUT_OF_DATE.because("The newest version is %d now.".formatted(newest));
            case DraftStep.NothingNew(int newest) ->
                throw ProblemType.DRAFT_WITHOUT_CHANGES.because("The newest version is %d.".formatted(newest));
        };
    }
}
