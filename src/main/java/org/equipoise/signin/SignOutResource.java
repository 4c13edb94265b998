package org.equipoise.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.equipoise.identity.Cookies;

/// Makes a browser forget who uses it.
@Path("/sign-out")
class SignOutResource {

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        return Response.seeOther(URI.create("/sign-in?signed-out"))
                .cookie(forgotten(Cookies.SESSION), forgotten(Cookies.VISIT))
                .build();
    }

    private static NewCookie forgotten(String name) {
        return new NewCookie.Builder(name)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(0)
                .build();
    }
}
