package org.equipoise.upkeep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the people of a decision are told of the version that it is pinned to. It blocks nothing.
///
/// @param language of its words
/// @param title what it is about, and `text` what there is to say, in plain words
/// @param version the newer one, where the notice is of one
/// @param changes what changed in it, as patients are told; empty where nothing did that they are told of
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(
        Kind kind,
        String language,
        String title,
        String text,
        @Nullable Integer version,
        List<String> changes) {

    public enum Kind {
        WITHDRAWN,
        NEWER_VERSION,
        EVIDENCE_TOO_OLD
    }
}
