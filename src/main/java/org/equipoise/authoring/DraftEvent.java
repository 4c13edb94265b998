package org.equipoise.authoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody did with a draft, and when.
///
/// @param name what they were called then
/// @param hash of the content as it was afterwards
/// @param changed the places that an edit changed, at most 50, as JSON Pointers into the content
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftEvent(
        int number,
        Kind kind,
        UUID account,
        String name,
        Instant at,
        String hash,
        List<String> changed,
        @Nullable String note) {

    public enum Kind {
        BEGUN,
        EDITED,
        CHECKED,
        HANDED_IN,
        APPROVED,
        CHANGES_WANTED,
        /// Strings of a translation were read against their source; `changed` names all of them.
        TRANSLATION_REVIEWED,
        PUBLISHED,
        RE_REVIEW_BEGUN,
        RE_REVIEW_DROPPED,
        SUPERSEDED,
        DISCARDED
    }
}
