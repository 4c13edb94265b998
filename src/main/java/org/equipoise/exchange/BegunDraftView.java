package org.equipoise.exchange;

import java.util.UUID;
import org.equipoise.authoring.Draft;
import org.equipoise.idempotency.Answer;
import org.equipoise.problem.Precondition;

/// A draft that was begun; its address has all of it.
record BegunDraftView(UUID id, String slug, String title, long revision) {

    static Answer answer(Draft draft) {
        return Answer.created(
                        "/api/v1/drafts/" + draft.id(),
                        new BegunDraftView(draft.id(), draft.slug(), draft.title(), draft.revision()))
                .tagged(Precondition.tag(draft.revision()));
    }
}
