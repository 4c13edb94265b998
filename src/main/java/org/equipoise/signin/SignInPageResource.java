package org.equipoise.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.equipoise.language.ReaderLanguage;

/// Where staff sign in.
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
class SignInPageResource {

    private final ReaderLanguage reader;

    SignInPageResource(ReaderLanguage reader) {
        this.reader = reader;
    }

    @GET
    @PermitAll
    public SignInPage signIn(@Context UriInfo uri) {
        Set<String> said = uri.getQueryParameters().keySet();
        return new SignInPage(reader.speakAny(), said.contains("failed"), said.contains("signed-out"));
    }
}
