package org.equipoise.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.equipoise.problem.Precondition;

/// How every step of a draft begins and ends. Whoever takes one has the draft to themselves until the transaction
/// ends.
@ApplicationScoped
class DraftSteps {

    private final Drafts drafts;
    private final DraftEvents events;

    DraftSteps(Drafts drafts, DraftEvents events) {
        this.drafts = drafts;
        this.events = events;
    }

    DraftStep change(UUID id, Precondition precondition, Function<DraftEntity, DraftStep> step) {
        Optional<DraftEntity> found = drafts.lock(id);
        if (found.isEmpty()) {
            return new DraftStep.NoSuchDraft();
        }
        DraftEntity draft = found.get();
        if (!draft.state.isOpen()) {
            return new DraftStep.NotOpen(draft.state);
        }
        return precondition.allows(draft.revision) ? step.apply(draft) : new DraftStep.Stale(draft.revision);
    }

    /// With the revision that the step has made.
    DraftStep.Done done(DraftEntity draft) {
        drafts.flush();
        return new DraftStep.Done(draft(draft));
    }

    Draft draft(DraftEntity draft) {
        UUID id = Objects.requireNonNull(draft.id);
        return draft.toDraft(events.writers(List.of(id)).getOrDefault(id, List.of()));
    }
}
