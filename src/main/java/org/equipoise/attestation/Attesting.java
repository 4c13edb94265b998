package org.equipoise.attestation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody wants to confirm, for the content with this hash.
public record Attesting(
        String hash,
        String checklist,
        String item,
        String organisation,
        String confirmedAs,
        LocalDate on,
        String document,
        @Nullable Integer people,
        @Nullable String words) {}
