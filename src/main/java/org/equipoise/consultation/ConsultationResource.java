package org.equipoise.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
class ConsultationResource {

    private final DecisionDesk desk;
    private final Consultations consultations;

    ConsultationResource(DecisionDesk desk, Consultations consultations) {
        this.desk = desk;
        this.consultations = consultations;
    }

    record ReceiptsView(List<Receipt> items) {}

    @GET
    @Path("/comparison")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response comparison(UUID id, @RestQuery @Size(max = 35) @Nullable String language) {
        return bytes(consultations.show(decision(id), language).seen());
    }

    @GET
    @Path("/handover")
    @RolesAllowed(Role.CLINICIAN)
    public Response handover(UUID id, @RestQuery @Size(max = 35) @Nullable String language) {
        return Response.ok(consultations.handOver(decision(id), language))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/receipts")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response receipts(UUID id) {
        return Response.ok(new ReceiptsView(consultations.receipts(decision(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Decision decision(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
    }

    private static Response bytes(SeenComparison seen) {
        return Response.ok(seen.body(), MediaType.APPLICATION_JSON_TYPE)
                .header("ETag", "\"" + seen.sha256() + "\"")
                .header("Content-Language", seen.language())
                .header("Cache-Control", "no-store")
                .build();
    }
}
