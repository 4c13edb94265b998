package org.equipoise.clinicianpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.DecisionSearch;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// All of the organisation's decisions, newest first.
@Path("/decisions/all")
@Produces(MediaType.TEXT_HTML)
class DecisionListResource {

    private static final int PAGE = 20;

    private final DecisionDesk decisions;
    private final Desk desk;
    private final Agenda agenda;

    DecisionListResource(DecisionDesk decisions, Desk desk, Agenda agenda) {
        this.decisions = decisions;
        this.desk = desk;
        this.agenda = agenda;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public DecisionListPage list(@RestQuery @Nullable UUID before) {
        Speech say = desk.say();
        List<Decision> found = decisions.find(new DecisionSearch(null, null, null, before), PAGE + 1);
        List<Decision> shown = found.stream().limit(PAGE).toList();
        return new DecisionListPage(
                say,
                agenda.items(shown, say.words()),
                found.size() > PAGE ? "/decisions/all?before=" + shown.getLast().id() : "");
    }
}
