package org.equipoise.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Where everybody signs out.
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
class SignOutPageResource {

    @GET
    @PermitAll
    public SignOutPage ask() {
        return new SignOutPage();
    }
}
