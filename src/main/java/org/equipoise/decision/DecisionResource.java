package org.equipoise.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notice;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
class DecisionResource {

    private final DecisionDesk desk;
    private final Notices notices;
    private final Idempotency idempotency;

    DecisionResource(DecisionDesk desk, Notices notices, Idempotency idempotency) {
        this.desk = desk;
        this.notices = notices;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL})
    public Response open(
            @NotNull @Valid OpenDecision request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(idempotencyKey, "open decision", request, () -> {
            Decision decision = desk.open(request).orRefuse();
            return Answer.created("/api/v1/decisions/" + decision.id(), view(decision));
        });
    }

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL})
    public Response list(
            @RestQuery @Nullable String status,
            @RestQuery @Size(max = 60) @Nullable String aid,
            @RestQuery @Nullable String clinician,
            @RestQuery @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        DecisionSearch search =
                new DecisionSearch(status(status), aid, uuid("clinician", clinician), uuid("pageToken", pageToken));
        List<Decision> found = desk.find(search, pageSize + 1);
        return Response.ok(DecisionListView.of(found.stream().map(this::view).toList(), pageSize))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response get(UUID id) {
        Decision decision = desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
        List<Notice> told = notices.of(desk.version(decision), decision.language());
        return Response.ok(view(decision).with(told))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/{id}/appointment")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL})
    public Response appoint(UUID id, @NotNull @Valid Appointment appointment) {
        Decision decision = desk.appoint(id, appointment.appointment())
                .orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
        return Response.ok(view(decision)).header("Cache-Control", "no-store").build();
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, desk.version(decision));
    }

    private static Decision.@Nullable Status status(@Nullable String status) {
        try {
            return status == null
                    ? null
                    : Decision.Status.valueOf(status.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw unreadable("status", "there is no such status");
        }
    }

    private static @Nullable UUID uuid(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw unreadable(parameter, "not readable");
        }
    }

    private static RuntimeException unreadable(String parameter, String detail) {
        return ProblemType.INVALID_REQUEST.because("Query parameter %s: %s.".formatted(parameter, detail));
    }
}
