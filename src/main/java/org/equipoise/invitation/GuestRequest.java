package org.equipoise.invitation;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// Asks to be let in with a token. A type of its own: other tokens (OpenID Connect) can have their own, too.
class GuestRequest extends BaseAuthenticationRequest {

    enum Kind {
        INVITATION,
        VISIT
    }

    private final Kind kind;
    private final String token;

    GuestRequest(Kind kind, String token) {
        this.kind = kind;
        this.token = token;
    }

    Kind kind() {
        return kind;
    }

    String token() {
        return token;
    }
}
