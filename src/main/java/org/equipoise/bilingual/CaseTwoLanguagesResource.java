package org.equipoise.bilingual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.bilingual.BilingualPage.From;
import org.equipoise.decision.Answers;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Role;
import org.equipoise.language.Preference;
import org.equipoise.language.Speech;
import org.jboss.resteasy.reactive.RestQuery;

/// The aid of one decision in the clinician's language and in the patient's.
@Path("/decisions/{id}/in-two-languages")
@Produces(MediaType.TEXT_HTML)
class CaseTwoLanguagesResource {

    private final Desk desk;
    private final DecisionDesk decisions;
    private final TwoLanguages pages;
    private final RecordedSummary.Shelf recorded;

    CaseTwoLanguagesResource(Desk desk, DecisionDesk decisions, TwoLanguages pages, RecordedSummary.Shelf recorded) {
        this.desk = desk;
        this.decisions = decisions;
        this.pages = pages;
        this.recorded = recorded;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public BilingualPage read(UUID id, @RestQuery @DefaultValue("") String with) {
        Desk.Case found = desk.get(id);
        Speech say = desk.say();
        Answers answers = decisions.answers(found.decision()).answers();
        String patients =
                Objects.requireNonNullElse(answers.language(), found.decision().language());
        return pages.page(
                say,
                found.version(),
                found.text().language(),
                new Preference(with, patients),
                new From("/decisions/" + id, say.words().say("staff-back")),
                "/decisions/" + id + "/in-two-languages",
                new TwoLanguages.Told(
                        answers::question, recorded.of(found.decision()).orElse(null)));
    }
}
