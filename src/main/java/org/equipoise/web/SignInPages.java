package org.equipoise.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/// Where staff sign in and everybody signs out.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    @GET
    @Path("sign-in")
    @PermitAll
    public SignInPage signIn(@Context UriInfo uri) {
        Set<String> said = uri.getQueryParameters().keySet();
        return new SignInPage(said.contains("failed"), said.contains("signed-out"));
    }

    @GET
    @Path("sign-out")
    @PermitAll
    public SignOutPage signOut() {
        return new SignOutPage();
    }
}
