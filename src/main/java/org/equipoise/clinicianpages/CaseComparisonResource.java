package org.equipoise.clinicianpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.consultation.SeenComparison;
import org.equipoise.desk.Desk;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.Look;
import org.equipoise.workings.Workings;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The comparison of one decision, as the patient sees it and as it was seen.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
class CaseComparisonResource {

    private final Desk desk;
    private final Consultations consultations;
    private final Notices notices;
    private final Clock clock;

    CaseComparisonResource(Desk desk, Consultations consultations, Notices notices, Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    @Path("/comparison")
    @RolesAllowed(Role.CLINICIAN)
    public CaseComparisonPage comparison(UUID id, @RestQuery @Nullable String per, @RestQuery @Nullable String frames) {
        Desk.Case found = desk.get(id);
        ComparisonView view =
                consultations.show(found.decision(), found.text().language()).view();
        Speech say = desk.say();
        String address = "/decisions/" + id;
        Look look = Look.of(per, frames);
        ComparisonTable table = ComparisonTable.of(found.version().aid(), view, look, say.words());
        return new CaseComparisonPage(
                say,
                address,
                view.aid().title(),
                found.decision().patientReference(),
                notices.of(found.version(), view.language()),
                view.enoughTold(),
                table,
                look.turns(address + "/comparison", table, say.words()),
                Closeness.exactly(view, say.words()));
    }

    @GET
    @Path("/comparison/workings")
    @RolesAllowed(Role.CLINICIAN)
    public CaseWorkingsPage workings(UUID id) {
        Desk.Case found = desk.get(id);
        ComparisonView view =
                consultations.showWorkings(found.decision(), found.text().language());
        Speech say = desk.say();
        return new CaseWorkingsPage(
                say,
                "/decisions/" + id,
                view.aid().title(),
                found.decision().patientReference(),
                view.language(),
                Workings.of(found.version().aid(), view, say.words()));
    }

    @GET
    @Path("/as-seen")
    @RolesAllowed(Role.CLINICIAN)
    public CaseSeenPage asSeen(UUID id) {
        Desk.Case found = desk.get(id);
        SeenComparison seen =
                consultations.lastSeen(found.decision()).orElseThrow(() -> ProblemType.NOTHING_SEEN_YET.because(""));
        ComparisonView view = ComparisonView.read(seen.body());
        Speech say = desk.say();
        return new CaseSeenPage(
                say,
                "/decisions/" + id,
                view.aid().title(),
                found.decision().patientReference(),
                view.language(),
                say.words().time(seen.seenAt()),
                view.engine(),
                ComparisonTable.staleSince(found.version().aid(), view, LocalDate.now(clock)),
                ComparisonTable.of(found.version().aid(), view, say.words()),
                Closeness.exactly(view, say.words()));
    }
}
