package org.equipoise.invitation;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.equipoise.identity.Cookies;

/// Keeps a visit in its browser, out of reach of scripts and of other sites, as long as the invitation holds.
final class VisitCookie {

    private VisitCookie() {}

    static NewCookie of(String token, Instant now, Instant expiresAt, boolean secure) {
        return new NewCookie.Builder(Cookies.VISIT)
                .value(token)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(secure)
                .expiry(Date.from(expiresAt))
                .maxAge((int) Math.min(Duration.between(now, expiresAt).toSeconds(), Integer.MAX_VALUE))
                .build();
    }
}
