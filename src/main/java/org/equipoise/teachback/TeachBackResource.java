package org.equipoise.teachback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}/teach-back")
@Produces(MediaType.APPLICATION_JSON)
class TeachBackResource {

    private final DecisionDesk desk;
    private final TeachBacks teachBacks;
    private final Idempotency idempotency;

    TeachBackResource(DecisionDesk desk, TeachBacks teachBacks, Idempotency idempotency) {
        this.desk = desk;
        this.teachBacks = teachBacks;
        this.idempotency = idempotency;
    }

    record TeachBacksView(List<TeachBack> items) {}

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response list(UUID id) {
        return Response.ok(new TeachBacksView(teachBacks.of(decision(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @RolesAllowed(Role.CLINICIAN)
    public Response keep(
            UUID id,
            @NotNull @Valid AskBack asked,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        Decision decision = decision(id);
        return idempotency.once(idempotencyKey, "ask back " + id, asked, () -> {
            return switch (teachBacks.keep(decision, asked.attribute(), asked.outcome())) {
                case Asking.Kept(TeachBack kept) ->
                    Answer.created("/api/v1/decisions/%s/teach-back".formatted(id), kept);
                case Asking.NoSuchRow _ ->
                    throw ProblemType.INVALID_REQUEST.because(
                            "", List.of(new Violation("/attribute", "The aid has no such row.")));
            };
        });
    }

    private Decision decision(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
    }
}
