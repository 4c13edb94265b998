package org.equipoise.journey;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.equipoise.identity.Role;
import org.equipoise.path.Length;
import org.equipoise.path.Place;
import org.equipoise.path.Places;
import org.equipoise.path.Spot;
import org.equipoise.path.Way;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notice;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Where the path begins, is gone on with, is left, and ends.
@Path("/my")
@Produces(MediaType.TEXT_HTML)
class PathResource {

    private static final URI HOME = URI.create("/my");

    private final MyDecision my;
    private final Places places;
    private final Notices notices;

    PathResource(MyDecision my, Places places, Notices notices) {
        this.my = my;
        this.places = places;
        this.notices = notices;
    }

    /// Leads to the page where somebody stopped, on whichever device.
    @GET
    @Path("/path")
    @RolesAllowed(Role.PATIENT)
    public Response goOn() {
        Visit visit = my.visit();
        String address = places.of(visit.decision()).address();
        if (address == null
                || visit.saved().answers().done()
                || !visit.decision().status().takesAnswers()) {
            return Response.seeOther(HOME).build();
        }
        List<Notice> withdrawn = withdrawn(visit);
        return withdrawn.isEmpty()
                ? Response.seeOther(URI.create(address)).build()
                : Response.ok(new WithdrawnPage(visit.say(), withdrawn, address))
                        .build();
    }

    /// Begins it, in a length of one's choice.
    @POST
    @Path("/path")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response begin(@RestForm @Nullable String length) {
        Visit visit = my.visit();
        Length chosen = Length.of(length == null ? "" : length)
                .orElseThrow(() -> ProblemType.INVALID_REQUEST.because("There is no path of this length."));
        places.choose(visit.decision(), chosen);
        Place place = places.of(visit.decision());
        String first = Spot.first(Way.of(chosen, visit.aid()).steps().getFirst(), visit, chosen)
                .address();
        return Response.seeOther(URI.create(place.address() == null ? first : place.address()))
                .build();
    }

    @GET
    @Path("/stop")
    @RolesAllowed(Role.PATIENT)
    public TemplateInstance stop() {
        Visit visit = my.visit();
        return new StopPage(visit.say(), visit.saved().revision() > 0);
    }

    @GET
    @Path("/done")
    @RolesAllowed(Role.PATIENT)
    public TemplateInstance done() {
        Visit visit = my.visit();
        return new DonePage(
                visit.say(),
                visit.saved().answers().done(),
                visit.decision().status().takesAnswers());
    }

    private List<Notice> withdrawn(Visit visit) {
        return notices.of(visit.version(), visit.text().language()).stream()
                .filter(each -> each.kind() == Notice.Kind.WITHDRAWN)
                .toList();
    }
}
