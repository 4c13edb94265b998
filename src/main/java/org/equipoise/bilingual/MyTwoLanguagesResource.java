package org.equipoise.bilingual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.bilingual.BilingualPage.From;
import org.equipoise.identity.Role;
import org.equipoise.language.Preference;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.jboss.resteasy.reactive.RestQuery;

/// The patient's aid in two languages, with the numbers as they are for them.
@Path("/my/in-two-languages")
@Produces(MediaType.TEXT_HTML)
class MyTwoLanguagesResource {

    private final MyDecision my;
    private final TwoLanguages pages;
    private final RecordedSummary.Shelf recorded;

    MyTwoLanguagesResource(MyDecision my, TwoLanguages pages, RecordedSummary.Shelf recorded) {
        this.my = my;
        this.pages = pages;
        this.recorded = recorded;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public BilingualPage read(@RestQuery @DefaultValue("") String with) {
        Visit visit = my.visit();
        return pages.page(
                visit.say(),
                visit.version(),
                visit.text().language(),
                new Preference(with, ""),
                new From("/my", visit.words().say("home-back")),
                "/my/in-two-languages",
                new TwoLanguages.Told(
                        visit.saved().answers()::question,
                        recorded.of(visit.decision()).orElse(null)));
    }
}
