package org.equipoise.bilingual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.bilingual.BilingualPage.From;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparing.Question;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Role;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.jboss.resteasy.reactive.RestQuery;

/// An aid in two languages for the person in the room, without a decision.
@Path("/in-the-room/{slug}/in-two-languages")
@Produces(MediaType.TEXT_HTML)
class RoomTwoLanguagesResource {

    private final Desk desk;
    private final TwoLanguages pages;

    RoomTwoLanguagesResource(Desk desk, TwoLanguages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public BilingualPage read(String slug, @RestQuery @DefaultValue("") String with) {
        AidVersion version = desk.offered(slug);
        Speech say = desk.say();
        String address = "/in-the-room/" + version.aid().slug();
        return pages.page(
                say,
                version,
                desk.languageOf(version),
                new Preference(with, ""),
                new From(address, say.words().say("both-room")),
                address + "/in-two-languages",
                new TwoLanguages.Told(language -> new Question(language, null, null, null, null), null));
    }
}
