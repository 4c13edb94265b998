package org.equipoise.catalogue;

/// What came of asking to publish an aid's content.
public sealed interface Publication {

    int version();

    record Published(int version) implements Publication {}

    /// The newest version says the same already.
    record Unchanged(int version) implements Publication {}

    /// The name is the installation's or another organisation's.
    record OwnedElsewhere(int version) implements Publication {}

    /// Somebody published a newer version than the one that the content was made from.
    record MovedOn(int version) implements Publication {}
}
