package org.equipoise.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Several comparisons of one aid, as callers ask for them.
///
/// @param comparisons from one to [#MOST], which together ask for at most [#MOST_DRAWS] draws
record WhatIfRequest(@Nullable List<@Nullable WhatIf> comparisons) {

    static final int MOST = 100;
    static final int MOST_DRAWS = 100_000;

    /// One variant; its members are those of a [Question].
    ///
    /// @param options those to compare; null for all of the aid
    record WhatIf(
            @Nullable Map<String, JsonNode> profile,
            @Nullable JsonNode priorities,
            @Nullable JsonNode ownConcerns,
            @Nullable Boolean sure,
            @Nullable Integer draws,
            @Nullable List<String> options) {

        Question question() {
            return new Question(null, profile, priorities, ownConcerns, null, sure, draws, null);
        }
    }
}
