package org.equipoise.catalogue;

/// What came of asking to publish an aid's content.
public sealed interface Publication {

    int version();

    record Published(int version) implements Publication {}

    /// The newest version says the same already.
    record Unchanged(int version) implements Publication {}
}
