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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.equipoise.comparison.RowView;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.summary.Change;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summary.SummaryContent;
import org.equipoise.web.Held;

/// Writing a summary, and amending it.
@Path("/decisions/{id}/summary-form")
@Produces(MediaType.TEXT_HTML)
class SummaryFormResource {

    private static final String REASON = "/reason";
    private static final int TOP = 3;
    private static final int REFUSED = 422;

    private final Desk desk;
    private final DecisionDesk decisions;
    private final Consultations consultations;
    private final SummaryBook book;
    private final ObjectionBook objections;

    SummaryFormResource(
            Desk desk,
            DecisionDesk decisions,
            Consultations consultations,
            SummaryBook book,
            ObjectionBook objections) {
        this.objections = objections;
        this.desk = desk;
        this.decisions = decisions;
        this.consultations = consultations;
        this.book = book;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public SummaryFormPage write(UUID id) {
        Desk.Case found = desk.get(id);
        Typed typed = SummaryForm.typed(
                book.find(found.decision()).map(Summary::content).orElseGet(() -> known(found)));
        Speech say = desk.say();
        typed = typed.with(Map.of(REASON, reason(found, say)));
        return page(say, found, typed, version(found), false, new Mistakes(say.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response save(UUID id, MultivaluedMap<String, String> form) {
        Desk.Case found = desk.get(id);
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        Mistakes mistakes = new Mistakes(say.words());
        SummaryContent content = new SummaryForm(say.words()).read(typed, mistakes);
        boolean amends = amends(found);
        String reason = typed.one(REASON).strip();
        if (amends && reason.isEmpty()) {
            mistakes.at(REASON, say.words().say("form-say-why"));
        }
        mistakes.tooLong(REASON, reason, SummaryContent.LONGEST_TEXT);
        boolean changedElsewhere = false;
        if (!mistakes.any()) {
            Precondition unchanged = Precondition.of(Precondition.tag(version(typed)));
            Change change = amends
                    ? book.amend(found.decision(), unchanged, content, reason)
                    : book.draft(found.decision(), unchanged, content);
            switch (change) {
                case Change.Done _ -> {
                    return Response.seeOther(URI.create("/decisions/" + id + "/summary"))
                            .build();
                }
                case Change.Refused(List<Violation> violations) -> mistakes.at(violations);
                case Change.WithoutDecision _ ->
                    mistakes.at("/outcome", say.words().say("form-say-decided"));
                case Change.Stale _ -> changedElsewhere = true;
                default -> throw ProblemType.SUMMARY_ALREADY_RECORDED.because("");
            }
        }
        long version = changedElsewhere ? version(found) : version(typed);
        return Response.status(REFUSED)
                .entity(page(say, found, typed, version, changedElsewhere, mistakes))
                .build();
    }

    private SummaryFormPage page(
            Speech say, Desk.Case found, Typed typed, long version, boolean changedElsewhere, Mistakes mistakes) {
        boolean amends = amends(found);
        List<Field> fields = new ArrayList<>();
        if (amends) {
            fields.add(Field.text(Field.Kind.AREA, REASON, say.words().say("form-why"), "", typed, mistakes));
        }
        fields.addAll(new SummaryForm(say.words()).fields(found.version().aid(), found.text(), typed, mistakes));
        String address = "/decisions/" + found.decision().id();
        return new SummaryFormPage(
                say,
                Held.of(found.version()),
                say.words().say(amends ? "staff-amend-summary" : "staff-write-summary"),
                address,
                address + "/summary-form",
                found.text().title(),
                found.decision().patientReference(),
                amends,
                version,
                changedElsewhere,
                fields,
                mistakes.all(fields));
    }

    /// What can be filled in before anybody has written: what the patient told. What was talked over is for those who
    /// were there to say.
    private SummaryContent known(Desk.Case found) {
        String matters = consultations.show(found.decision(), found.text().language()).view().rows().stream()
                .filter(row -> row.weight() != null && row.weight().signum() > 0)
                .limit(TOP)
                .map(RowView::name)
                .collect(Collectors.joining("\n"));
        List<String> questions = Objects.requireNonNullElse(
                decisions.answers(found.decision()).answers().questions(), List.of());
        return new SummaryContent(null, null, matters, null, null, null, null, questions, null, null, null, null);
    }

    /// What the patient says is not right is why it is amended, unless somebody writes otherwise.
    private String reason(Desk.Case found, Speech say) {
        return objections.open(found.decision()).stream()
                .map(each -> say.words().say("objection-reason", each.words()))
                .collect(Collectors.joining("\n"));
    }

    private boolean amends(Desk.Case found) {
        return book.find(found.decision())
                .filter(summary -> summary.revision() != null)
                .isPresent();
    }

    private long version(Desk.Case found) {
        return book.find(found.decision()).map(Summary::version).orElse(0L);
    }

    private static long version(Typed typed) {
        String version = typed.one("version");
        return version.matches("\\d{1,9}") ? Long.parseLong(version) : 0;
    }
}
