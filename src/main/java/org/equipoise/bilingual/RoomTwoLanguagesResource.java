package org.equipoise.bilingual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.bilingual.BilingualPage.From;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offer;
import org.equipoise.catalogue.Offers;
import org.equipoise.comparison.Question;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;

/// An aid in two languages for the person in the room, without a decision.
@Path("/in-the-room/{slug}/in-two-languages")
@Produces(MediaType.TEXT_HTML)
class RoomTwoLanguagesResource {

    private final Desk desk;
    private final Offers offers;
    private final Identity identity;
    private final TwoLanguages pages;

    RoomTwoLanguagesResource(Desk desk, Offers offers, Identity identity, TwoLanguages pages) {
        this.desk = desk;
        this.offers = offers;
        this.identity = identity;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public BilingualPage read(String slug, @RestQuery @DefaultValue("") String with) {
        AidVersion version = offered(slug);
        Speech say = desk.say();
        String address = "/in-the-room/" + version.aid().slug();
        return pages.page(
                say,
                version,
                desk.languageOf(version),
                new Preference(with, ""),
                new From(address, say.words().say("both-room")),
                address + "/in-two-languages",
                language -> new Question(language, null, null, null, null));
    }

    private AidVersion offered(String slug) {
        return switch (offers.offer(slug, identity.caller().organisation())) {
            case Offer.Offered(AidVersion version) -> version;
            case Offer.TooOld(AidVersion version, var _) -> version;
            case Offer.Withdrawn(var withdrawal) -> throw ProblemType.AID_WITHDRAWN.because(withdrawal.inWords());
            case Offer.NoSuchAid _ -> throw ProblemType.AID_NOT_FOUND.because("");
        };
    }
}
