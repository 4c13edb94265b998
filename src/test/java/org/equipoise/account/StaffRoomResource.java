package org.equipoise.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.jboss.resteasy.reactive.RestForm;

/// A page for clinicians, one for everybody, and one with a form.
@Path("/")
@Produces("text/html")
class StaffRoomResource {

    private final Identity identity;

    StaffRoomResource(Identity identity) {
        this.identity = identity;
    }

    @GET
    @Path("/staff-room")
    @RolesAllowed(Role.CLINICIAN)
    public String show() {
        return identity.caller().displayName() + "";
    }

    @GET
    @Path("/hall")
    @PermitAll
    public String greet() {
        return identity.signedIn()
                .map(caller -> "Hello " + caller.displayName())
                .orElse("Hello");
    }

    @POST
    @Path("/notes")
    @PermitAll
    @Consumes("application/x-www-form-urlencoded")
    public String note(@RestForm String text) {
        return "Noted";
    }
}
