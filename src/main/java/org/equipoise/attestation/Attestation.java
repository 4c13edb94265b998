package org.equipoise.attestation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One confirmation of one item of a checklist. Everybody may read it; it names nobody.
///
/// @param organisation whose people confirmed it
/// @param confirmedAs in which role somebody looked: a patient, a clinician …
/// @param on when they looked
/// @param document where that is written down: an address or a citation
/// @param people how many took part, of a study or a test
/// @param words what they found, in words of their own
/// @param withdrawn when the organisation took it back; null while it holds
public record Attestation(
        UUID id,
        String hash,
        String checklist,
        String item,
        String organisation,
        String confirmedAs,
        LocalDate on,
        String document,
        @Nullable Integer people,
        @Nullable String words,
        Instant recorded,
        @Nullable Instant withdrawn) {

    public boolean holds() {
        return withdrawn == null;
    }
}
