package org.equipoise.authoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which drafts are looked for: those in one of the states, before `before`, newest first.
public record DraftSearch(Set<Draft.State> states, @Nullable UUID before) {

    /// All but those that were thrown away.
    public static final Set<Draft.State> KEPT = EnumSet.complementOf(EnumSet.of(Draft.State.DISCARDED));

    public static final Set<Draft.State> OPEN =
            EnumSet.of(Draft.State.DRAFT, Draft.State.CHECKED, Draft.State.IN_REVIEW);
}
