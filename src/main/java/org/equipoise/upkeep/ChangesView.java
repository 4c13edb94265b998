package org.equipoise.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.equipoise.difference.Change;
import org.jspecify.annotations.Nullable;

/// What changed from version `since` to `version`, in plain words for the audience.
record ChangesView(String slug, int version, int since, String language, Audience audience, List<ChangeView> changes) {

    enum Audience {
        PATIENT,
        EDITOR
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            Change.Kind kind,
            String text,
            boolean touchesNumber,
            @Nullable String option,
            @Nullable String attribute,
            @Nullable String before,
            @Nullable String after,
            String pointer) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.kind(),
                    change.sentence(),
                    change.touchesNumber(),
                    change.option(),
                    change.attribute(),
                    change.before(),
                    change.after(),
                    change.pointer());
        }
    }
}
