package org.equipoise.invitation;

import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.UUID;

/// What came of opening an invitation.
public sealed interface Opening {

    /// It held.
    ///
    /// @param cookie keeps the visit in the browser that opened the invitation
    record Opened(UUID decision, Instant expiresAt, NewCookie cookie) implements Opening {}

    /// It would hold; nobody opened it just now.
    record Waiting(String organisation, Instant expiresAt) implements Opening {}

    record Expired() implements Opening {}

    /// It was withdrawn, or it could be opened once and was opened elsewhere.
    record Used() implements Opening {}

    record NotValid() implements Opening {}
}
