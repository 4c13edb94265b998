package org.equipoise.catalogue;

/// What came of withdrawing a version.
public sealed interface Withdrawing {

    record Withdrawn(Withdrawal withdrawal) implements Withdrawing {}

    record AlreadyWithdrawn(Withdrawal earlier) implements Withdrawing {}

    record NoSuchAid() implements Withdrawing {}

    record NoSuchVersion() implements Withdrawing {}
}
