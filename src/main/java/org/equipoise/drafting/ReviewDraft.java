package org.equipoise.drafting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.equipoise.authoring.EditorialDesk;
import org.jspecify.annotations.Nullable;

/// What a reviewer makes of a draft.
///
/// @param note what is to be changed, or what else there is to say
record ReviewDraft(
        @NotNull Verdict verdict,
        @Nullable @Size(max = EditorialDesk.LONGEST_NOTE) String note) {

    enum Verdict {
        APPROVED,
        CHANGES_WANTED
    }

    @JsonIgnore
    boolean approves() {
        return verdict == Verdict.APPROVED;
    }
}
