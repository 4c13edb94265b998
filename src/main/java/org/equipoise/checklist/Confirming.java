package org.equipoise.checklist;

import org.equipoise.attestation.Attestation;

/// What came of asking to confirm an item.
sealed interface Confirming {

    record Confirmed(Attestation attestation) implements Confirming {}

    /// Structure alone decides the item, or shows that it is not met, or it is not asked of this aid.
    record NotToConfirm(String why) implements Confirming {}

    /// @param member of the request
    record Incomplete(String member, String why) implements Confirming {}
}
