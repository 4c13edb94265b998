package org.equipoise.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.Precondition;

/// How every step of a draft begins and ends. Whoever takes one has the draft to themselves until the transaction
/// ends.
@ApplicationScoped
class DraftSteps {

    private final Drafts drafts;
    private final DraftEvents events;
    private final MediaStore media;

    DraftSteps(Drafts drafts, DraftEvents events, MediaStore media) {
        this.drafts = drafts;
        this.events = events;
        this.media = media;
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

    /// Puts `content` in the place of what the draft said.
    void write(DraftEntity draft, DraftContent content) {
        draft.edit(content);
        noteFiles(draft, content);
    }

    /// So that they are kept as long as the draft names them.
    void noteFiles(DraftEntity draft, DraftContent content) {
        media.usedBy(
                Objects.requireNonNull(draft.id),
                Set.copyOf(content.tree().path("media").findValuesAsText("hash")));
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
