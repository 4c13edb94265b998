package org.equipoise.authoring;

import java.util.List;
import java.util.UUID;
import org.equipoise.checklist.Checklists;
import org.equipoise.draftcontent.DraftFinding;
import org.equipoise.problem.Violation;
import org.jspecify.annotations.Nullable;

/// What came of asking for something to be done with a draft.
public sealed interface DraftStep {

    record Done(Draft draft) implements DraftStep {}

    record NoSuchDraft() implements DraftStep {}

    /// There is no such aid, or no such version of it, to begin from.
    record NothingToBeginFrom(boolean aid) implements DraftStep {}

    /// The organisation has an open draft of this aid; null where it was begun this very moment.
    record AlreadyOpen(@Nullable UUID draft) implements DraftStep {}

    /// @param byUs whether the organisation itself has published an aid of this name
    record NameTaken(boolean byUs) implements DraftStep {}

    /// It was published or thrown away.
    record NotOpen(Draft.State state) implements DraftStep {}

    /// Somebody changed it in between.
    record Stale(long revision) implements DraftStep {}

    /// What was sent cannot be kept; never empty.
    record Refused(List<Violation> violations) implements DraftStep {}

    record NotChecked() implements DraftStep {}

    record NotInReview() implements DraftStep {}

    record NotApproved() implements DraftStep {}

    /// The caller wrote a part of it.
    record NeedsOtherEyes() implements DraftStep {}

    record HasFindings(List<DraftFinding> findings) implements DraftStep {}

    /// Somebody has to confirm this first.
    record Unconfirmed(List<Checklists.Named> items) implements DraftStep {}

    /// A newer version was published than the one that the draft was begun from.
    record OutOfDate(int newest) implements DraftStep {}

    /// The newest version says the same.
    record NothingNew(int newest) implements DraftStep {}
}
