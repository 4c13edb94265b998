package org.equipoise.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// Invites patients to a decision and lets them in.
@ApplicationScoped
public class Invitations {

    public Invitation invite(UUID decision, Duration validity, boolean singleUse) {
        throw new UnsupportedOperationException();
    }

    /// Lets the bearer of the token in, if it still holds.
    ///
    /// @param secure whether the browser came by HTTPS
    public Opening open(String token, boolean secure) {
        throw new UnsupportedOperationException();
    }

    public void revoke(UUID decision) {
        throw new UnsupportedOperationException();
    }
}
