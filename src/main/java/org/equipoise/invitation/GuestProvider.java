package org.equipoise.invitation;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.Refusal;

/// Patients: the role patient, for the one decision that they are invited to.
@ApplicationScoped
class GuestProvider implements IdentityProvider<GuestRequest> {

    private final Invitations invitations;

    GuestProvider(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Class<GuestRequest> getRequestType() {
        return GuestRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(GuestRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> switch (request.kind()) {
            case INVITATION -> identity(bearer(request.token()));
            case VISIT ->
                invitations
                        .visitor(request.token())
                        .map(GuestProvider::identity)
                        .orElse(null);
        });
    }

    private Caller bearer(String token) {
        try {
            return invitations.bearer(token);
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }

    private static SecurityIdentity identity(Caller caller) {
        return Identity.of(caller, Role.PATIENT);
    }
}
