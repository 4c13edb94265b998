package org.equipoise.attestation;

/// What came of asking to take a confirmation back.
public sealed interface Withdrawal {

    record Withdrawn(Attestation attestation) implements Withdrawal {}

    record WithdrawnBefore() implements Withdrawal {}

    /// None of that id is of this organisation, for this content and this item.
    record NoSuchConfirmation() implements Withdrawal {}
}
