package org.equipoise.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// What an organisation wants confirmed. Authors read it; whoever watches over them sets it.
@Path("/api/v1/demanded-confirmations")
@Produces(MediaType.APPLICATION_JSON)
class DemandResource {

    private final Demands demands;
    private final Identity identity;

    DemandResource(Demands demands, Identity identity) {
        this.demands = demands;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.QUALITY, Role.ADMIN})
    public Response read() {
        return response(demands.of(identity.caller().organisation()));
    }

    @PUT
    @RolesAllowed({Role.QUALITY, Role.ADMIN})
    public Response tell(@NotNull @Valid DemandItems request, @RestHeader("If-Match") @Nullable String ifMatch) {
        return switch (demands.tell(Precondition.of(ifMatch), request.items(), identity.caller())) {
            case Demanding.Done(Demand demand) -> response(demand);
            case Demanding.Stale(int revision) ->
                throw ProblemType.STALE_EDIT.because("It is at revision %d now.".formatted(revision));
            case Demanding.Unknown(var places) ->
                throw ProblemType.INVALID_REQUEST.because(
                        "",
                        places.stream()
                                .map(place -> new Violation(
                                        "/items/" + place,
                                        "No checklist has an item of this name that a person confirms."))
                                .toList());
        };
    }

    private static Response response(Demand demand) {
        return Response.ok(DemandView.of(demand))
                .header("ETag", Precondition.tag(demand.revision()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
