package org.equipoise.checkpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.draftchecks.DraftVersions;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;

/// The checklists of a draft, for its authors to read and to confirm before it is published.
@Path("/drafts/{id}/checklists/{list}")
@Produces(MediaType.TEXT_HTML)
class DraftChecklistPageResource {

    private final DraftVersions versions;
    private final Checkers checkers;
    private final Confirmation confirmation;

    DraftChecklistPageResource(DraftVersions versions, Checkers checkers, Confirmation confirmation) {
        this.versions = versions;
        this.checkers = checkers;
        this.confirmation = confirmation;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public ChecklistPage read(UUID id, String list) {
        AidVersion draft = versions.of(id);
        Speech say = checkers.say();
        return ChecklistPage.of(
                say, frame(id, draft, list), draft, checkers.assessment(draft, list), checkers.authorOf(draft));
    }

    @GET
    @Path("/items/{item}/confirmation")
    @RolesAllowed(Role.AUTHOR)
    public ConfirmPage ask(UUID id, String list, String item) {
        AidVersion draft = versions.of(id);
        return confirmation.ask(draft, frame(id, draft, list), list, item);
    }

    @POST
    @Path("/items/{item}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response confirm(UUID id, String list, String item, MultivaluedMap<String, String> form) {
        AidVersion draft = versions.of(id);
        return confirmation.save(draft, frame(id, draft, list), list, item, Typed.of(form));
    }

    @POST
    @Path("/items/{item}/confirmations/{confirmation}/withdrawal")
    @RolesAllowed(Role.AUTHOR)
    public Response takeBack(UUID id, String list, String item, String confirmation) {
        AidVersion draft = versions.of(id);
        return this.confirmation.takeBack(draft, frame(id, draft, list), list, item, confirmation);
    }

    private Frame frame(UUID id, AidVersion draft, String list) {
        return Frame.ofDraft(id, draft, list, checkers.say().language().tag());
    }
}
