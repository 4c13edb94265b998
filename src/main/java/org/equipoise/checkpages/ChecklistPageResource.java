package org.equipoise.checkpages;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;

/// The checklists of a published version: for everybody to read, and for some to confirm.
@Path("/aids/{slug}/versions/{version}/checklists/{list}")
@Produces(MediaType.TEXT_HTML)
class ChecklistPageResource {

    private final AidCatalogue catalogue;
    private final Checkers checkers;
    private final Confirmation confirmation;

    ChecklistPageResource(AidCatalogue catalogue, Checkers checkers, Confirmation confirmation) {
        this.catalogue = catalogue;
        this.checkers = checkers;
        this.confirmation = confirmation;
    }

    @GET
    @PermitAll
    public ChecklistPage read(String slug, int version, String list) {
        AidVersion found = found(slug, version);
        Speech say = checkers.say();
        return ChecklistPage.of(say, frame(found, list), found, checkers.assessment(found, list), checkers.reader());
    }

    @GET
    @Path("/items/{item}/confirmation")
    @RolesAllowed({Role.AUTHOR, Role.QUALITY})
    public ConfirmPage ask(String slug, int version, String list, String item) {
        AidVersion found = found(slug, version);
        return confirmation.ask(found, frame(found, list), list, item);
    }

    @POST
    @Path("/items/{item}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.AUTHOR, Role.QUALITY})
    public Response confirm(String slug, int version, String list, String item, MultivaluedMap<String, String> form) {
        AidVersion found = found(slug, version);
        return confirmation.save(found, frame(found, list), list, item, Typed.of(form));
    }

    @POST
    @Path("/items/{item}/confirmations/{confirmation}/withdrawal")
    @RolesAllowed({Role.AUTHOR, Role.QUALITY})
    public Response takeBack(String slug, int version, String list, String item, String confirmation) {
        AidVersion found = found(slug, version);
        return this.confirmation.takeBack(found, frame(found, list), list, item, confirmation);
    }

    private Frame frame(AidVersion version, String list) {
        return Frame.of(version, list, checkers.say().language().tag());
    }

    private AidVersion found(String slug, int version) {
        return catalogue.version(slug, version).orElseThrow(() -> ProblemType.AID_VERSION_NOT_FOUND.because(""));
    }
}
