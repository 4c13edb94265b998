package org.equipoise.clinicianpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.desk.Desk;
import org.equipoise.desk.Told;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.invitation.Invitations;
import org.equipoise.language.Language;
import org.equipoise.language.Speech;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;

/// One decision: where it stands, its appointment, the handover.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
class DecisionPagesResource {

    private static final int REFUSED = 422;

    private final Desk desk;
    private final Consultations consultations;
    private final DecisionDesk decisions;
    private final SummaryBook summaries;
    private final Notices notices;
    private final Invitations invitations;
    private final Clock clock;

    DecisionPagesResource(
            Desk desk,
            Consultations consultations,
            DecisionDesk decisions,
            SummaryBook summaries,
            Notices notices,
            Invitations invitations,
            Clock clock) {
        this.desk = desk;
        this.consultations = consultations;
        this.decisions = decisions;
        this.summaries = summaries;
        this.notices = notices;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public DecisionPage read(UUID id) {
        Desk.Case found = desk.get(id);
        Speech say = desk.say();
        return page(say, found, AppointmentForm.typed(found.decision().appointment()), new Mistakes(say.words()));
    }

    @POST
    @Path("/appointment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response appoint(UUID id, MultivaluedMap<String, String> form) {
        Desk.Case found = desk.get(id);
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        Mistakes mistakes = new Mistakes(say.words());
        AppointmentForm.Read appointment = AppointmentForm.read(typed, say.words(), mistakes);
        if (mistakes.any()) {
            return Response.status(REFUSED)
                    .entity(page(say, found, typed, mistakes))
                    .build();
        }
        decisions.appoint(id, appointment.at());
        return Response.seeOther(URI.create("/decisions/" + id)).build();
    }

    @GET
    @Path("/handover")
    @RolesAllowed(Role.CLINICIAN)
    public HandoverPage handover(UUID id) {
        Desk.Case found = desk.get(id);
        return HandoverPage.of(
                desk.say(),
                consultations.handOver(found.decision(), found.text().language()),
                found.decision().shared(),
                notices.of(found.version(), found.text().language()));
    }

    private DecisionPage page(Speech say, Desk.Case found, Typed typed, Mistakes mistakes) {
        Told told = new Told(say.words());
        List<Field> fields = AppointmentForm.fields(say.words(), typed, mistakes);
        return new DecisionPage(
                say,
                "/decisions/" + found.decision().id(),
                found.text().title(),
                found.decision().patientReference(),
                found.decision().shared()
                        ? told.of(found.decision().status())
                        : say.words()
                                .say("status-unshared", told.of(found.decision().status())),
                say.words().time(found.decision().openedAt()),
                PatientLink.state(invitations.sent(found.decision().id()), clock.instant(), say.words()),
                say.words().time(found.decision().appointment()),
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
                letters(found.decision()),
                fields,
                mistakes.all(fields));
    }

    /// In the patient's language first, as far as the service speaks it.
    private List<Field.Choice> letters(Decision decision) {
        String told =
                Objects.requireNonNullElse(decisions.answers(decision).answers().language(), decision.language());
        String first = Language.of(told).map(Language::spoken).orElse(Language.ENGLISH.tag());
        return Stream.concat(Stream.of(first), Language.SPOKEN.stream())
                .distinct()
                .map(tag -> Field.choice(tag, new Language(tag).ownName()))
                .toList();
    }
}
