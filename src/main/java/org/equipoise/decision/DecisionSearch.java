package org.equipoise.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which decisions are looked for; what is null is not asked for. Those before `before`, newest first.
public record DecisionSearch(
        Decision.@Nullable Status status,
        @Nullable String aid,
        @Nullable UUID clinician,
        @Nullable UUID before) {

    public static final DecisionSearch ALL = new DecisionSearch(null, null, null, null);
}
