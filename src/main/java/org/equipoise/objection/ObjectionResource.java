package org.equipoise.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.equipoise.summarycontent.SummaryContent;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}/summary/objections")
@Produces(MediaType.APPLICATION_JSON)
class ObjectionResource {

    private final DecisionDesk desk;
    private final ObjectionBook book;
    private final Idempotency idempotency;

    ObjectionResource(DecisionDesk desk, ObjectionBook book, Idempotency idempotency) {
        this.desk = desk;
        this.book = book;
        this.idempotency = idempotency;
    }

    record Objecting(
            @NotNull @Min(1) Integer revision,

            @NotBlank @Size(max = SummaryContent.LONGEST_TEXT)
            String words) {}

    record ObjectionsView(List<Objection> items) {}

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response list(UUID id) {
        return Response.ok(new ObjectionsView(book.of(decision(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @RolesAllowed({Role.PATIENT, Role.PORTAL})
    public Response raise(
            UUID id,
            @NotNull @Valid Objecting objecting,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(
                idempotencyKey,
                "object to summary " + id,
                objecting,
                () -> raised(id, book.raise(decision(id), objecting.revision(), objecting.words())));
    }

    private static Answer raised(UUID id, Raising raising) {
        return switch (raising) {
            case Raising.Raised(Objection objection) ->
                Answer.created("/api/v1/decisions/%s/summary/objections".formatted(id), objection);
            case Raising.Stale _ -> throw ProblemType.STALE_EDIT.because("There is a newer revision of the summary.");
            case Raising.NotRecorded _ -> throw ProblemType.SUMMARY_NOT_RECORDED.because("");
            case Raising.Refused(List<Violation> violations) ->
                throw ProblemType.INVALID_REQUEST.because("", violations);
        };
    }

    private Decision decision(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
    }
}
