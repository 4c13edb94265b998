package org.equipoise.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.jboss.resteasy.reactive.RestQuery;

/// What the rooms above do with invitations, in short.
@Path("/")
class TrialVisitResource {

    private final Invitations invitations;
    private final Identity identity;

    TrialVisitResource(Invitations invitations, Identity identity) {
        this.invitations = invitations;
        this.identity = identity;
    }

    @POST
    @Path("/api/trial-invitations/{decision}")
    @RolesAllowed(Role.CLINICIAN)
    public Invitation invite(UUID decision, @RestQuery String validity, @RestQuery boolean singleUse) {
        return invitations.invite(decision, Duration.parse(validity), singleUse);
    }

    @DELETE
    @Path("/api/trial-invitations/{decision}")
    @RolesAllowed(Role.CLINICIAN)
    public void revoke(UUID decision) {
        invitations.revoke(decision);
    }

    @GET
    @Path("/trial-visit/open")
    @PermitAll
    public Response open(@RestQuery String token) {
        return switch (invitations.open(token, false)) {
            case Opening.Opened opened ->
                Response.ok("opened").cookie(opened.cookie()).build();
            case Opening.Expired _ -> Response.ok("expired").build();
            case Opening.Used _ -> Response.ok("used").build();
            case Opening.NotValid _, Opening.Waiting _ ->
                Response.ok("not valid").build();
        };
    }

    @GET
    @Path("/trial-visit")
    @PermitAll
    public String look() {
        return identity.signedIn()
                .map(caller -> "decision " + caller.decision())
                .orElse("nobody");
    }
}
