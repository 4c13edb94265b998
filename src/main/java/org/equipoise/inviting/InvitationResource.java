package org.equipoise.inviting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.invitation.Invitation;
import org.equipoise.invitation.Invitations;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
class InvitationResource {

    private final DecisionDesk desk;
    private final Invitations invitations;
    private final Idempotency idempotency;

    InvitationResource(DecisionDesk desk, Invitations invitations, Idempotency idempotency) {
        this.desk = desk;
        this.invitations = invitations;
        this.idempotency = idempotency;
    }

    record InvitationView(String link, String token, Instant expiresAt) {}

    @POST
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL})
    public Response invite(
            UUID id,
            @NotNull @Valid InvitePatient request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey,
            @Context UriInfo uri) {
        return idempotency.once(idempotencyKey, "invite " + id, request, () -> {
            Decision decision = desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
            if (decision.status() == Decision.Status.CLOSED) {
                throw ProblemType.DECISION_CLOSED.because("Nobody is invited to what is closed.");
            }
            if (request.replaces()) {
                invitations.revoke(id);
            }
            Invitation invitation = invitations.invite(id, request.validity(), request.once());
            String link = uri.getBaseUriBuilder()
                    .path("invitations")
                    .path(invitation.token())
                    .build()
                    .toString();
            return new Answer(201, null, null, new InvitationView(link, invitation.token(), invitation.expiresAt()));
        });
    }
}
