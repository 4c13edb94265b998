package org.equipoise.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.language.ReaderLanguage;

/// Where everybody signs out.
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
class SignOutPageResource {

    private final ReaderLanguage reader;

    SignOutPageResource(ReaderLanguage reader) {
        this.reader = reader;
    }

    @GET
    @PermitAll
    public SignOutPage ask() {
        return new SignOutPage(reader.speakAny());
    }
}
