package org.equipoise.database;

/// What came of asking for the embedded server.
public sealed interface ServerStart {

    record Started(EmbeddedServer server) implements ServerStart {}

    /// The configuration names a server of its own.
    record NotWanted() implements ServerStart {}

    record Refused(String reason) implements ServerStart {}
}
