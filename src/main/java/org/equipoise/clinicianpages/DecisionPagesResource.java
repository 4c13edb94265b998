package org.equipoise.clinicianpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.consultation.SeenComparison;
import org.equipoise.identity.Role;
import org.equipoise.invitation.Invitation;
import org.equipoise.invitation.Invitations;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.Closeness;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.Workings;

/// One decision: where it stands, the invitation, the handover, the comparison.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
class DecisionPagesResource {

    private static final Duration VALIDITY = Duration.ofDays(30);

    private final Desk desk;
    private final Consultations consultations;
    private final Invitations invitations;
    private final SummaryBook summaries;
    private final Notices notices;
    private final Clock clock;

    DecisionPagesResource(
            Desk desk,
            Consultations consultations,
            Invitations invitations,
            SummaryBook summaries,
            Notices notices,
            Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.invitations = invitations;
        this.summaries = summaries;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public DecisionPage read(UUID id) {
        return page(desk.say(), desk.get(id), "", "");
    }

    /// The link stands on the answer to this and nowhere else.
    @POST
    @Path("/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public DecisionPage invite(UUID id, @Context UriInfo uri) {
        Desk.Case found = desk.get(id);
        Invitation invitation = invitations.invite(id, VALIDITY, false);
        String link = uri.getBaseUriBuilder()
                .path("invitations")
                .path(invitation.token())
                .build()
                .toString();
        Speech say = desk.say().withoutLinks();
        return page(say, found, link, say.words().time(invitation.expiresAt()));
    }

    @GET
    @Path("/handover")
    @RolesAllowed(Role.CLINICIAN)
    public HandoverPage handover(UUID id) {
        Desk.Case found = desk.get(id);
        return HandoverPage.of(
                desk.say(),
                consultations.handOver(found.decision(), found.text().language()),
                notices.of(found.version(), found.text().language()));
    }

    @GET
    @Path("/comparison")
    @RolesAllowed(Role.CLINICIAN)
    public CaseComparisonPage comparison(UUID id) {
        Desk.Case found = desk.get(id);
        ComparisonView view =
                consultations.show(found.decision(), found.text().language()).view();
        Speech say = desk.say();
        return new CaseComparisonPage(
                say,
                "/decisions/" + id,
                view.aid().title(),
                found.decision().patientReference(),
                notices.of(found.version(), view.language()),
                view.enoughTold(),
                ComparisonTable.of(found.version().aid(), view, say.words()),
                Closeness.of(view, say.words()));
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
                Closeness.of(view, say.words()));
    }

    private DecisionPage page(Speech say, Desk.Case found, String link, String until) {
        Told told = new Told(say.words());
        return new DecisionPage(
                say,
                "/decisions/" + found.decision().id(),
                found.text().title(),
                found.decision().patientReference(),
                told.of(found.decision().status()),
                say.words().time(found.decision().openedAt()),
                found.decision().answersRevision() > 0,
                consultations.lastSeen(found.decision()).isPresent(),
                summaries
                        .find(found.decision())
                        .map(summary -> told.of(summary.state()))
                        .orElse(""),
                notices.of(found.version(), found.text().language()),
                "/recall/%s/%d"
                        .formatted(found.decision().aidSlug(), found.decision().aidVersion()),
                found.decision().status().takesAnswers(),
                link,
                until);
    }
}
