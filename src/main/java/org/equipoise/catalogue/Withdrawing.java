package org.equipoise.catalogue;

/// What came of withdrawing a version.
public sealed interface Withdrawing {

    record Withdrawn(Withdrawal withdrawal) implements Withdrawing {}

    record AlreadyWithdrawn(Withdrawal earlier) implements Withdrawing {}

    /// The installation withdraws what came from folders, and no aid of an organisation.
    record OwnedElsewhere() implements Withdrawing {}

    record NoSuchAid() implements Withdrawing {}

    record NoSuchVersion() implements Withdrawing {}
}
