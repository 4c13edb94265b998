package org.equipoise.clinicianpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.equipoise.document.SummaryPrinter;
import org.equipoise.document.SummarySheet;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.Change;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.web.Held;
import org.jboss.resteasy.reactive.RestForm;

/// The summary of a decision, as it stands and as it is recorded.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
class SummaryPagesResource {

    private final Desk desk;
    private final SummaryBook book;
    private final ObjectionBook objections;
    private final SummaryPrinter printer;

    SummaryPagesResource(Desk desk, SummaryBook book, ObjectionBook objections, SummaryPrinter printer) {
        this.desk = desk;
        this.book = book;
        this.objections = objections;
        this.printer = printer;
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Role.CLINICIAN)
    public SummaryPage read(UUID id) {
        Desk.Case found = desk.get(id);
        Summary summary = summary(found);
        Speech say = desk.say();
        List<SummarySheet> earlier = book.revisions(found.decision()).stream()
                .sorted(Comparator.comparingInt(
                                (Summary.Revision each) -> each.document().number())
                        .reversed())
                .skip(1)
                .map(each -> SummarySheet.of(
                        found.text(),
                        say.words().say("summary-revision", each.document().number()),
                        each,
                        say.words()))
                .toList();
        return new SummaryPage(
                say,
                Held.of(found.version()),
                "/decisions/" + id,
                found.decision().patientReference(),
                summary.revision() == null,
                summary.content().outcome() != null,
                summary.version(),
                SummarySheet.of(found.text(), summary, say.words()),
                summary.missing().stream()
                        .map(each -> Missing.inWords(each, say.words()))
                        .toList(),
                objections.open(found.decision()).stream()
                        .map(each -> new SummaryPage.Objected(
                                each.words(), say.words().time(each.raisedAt())))
                        .toList(),
                earlier);
    }

    @GET
    @Path("/summary/print")
    @RolesAllowed(Role.CLINICIAN)
    public Response print(UUID id) {
        Desk.Case found = desk.get(id);
        return printer.html(found.decision(), found.text(), summary(found));
    }

    @GET
    @Path("/summary.pdf")
    @Produces(SummaryPrinter.PDF)
    @RolesAllowed(Role.CLINICIAN)
    public Response pdf(UUID id) {
        Desk.Case found = desk.get(id);
        return printer.pdf(found.decision(), found.text(), summary(found));
    }

    @POST
    @Path("/summary/record")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response record(UUID id, @RestForm long version) {
        Change change = book.record(desk.get(id).decision(), Precondition.of(Precondition.tag(version)));
        return switch (change) {
            case Change.Done _ ->
                Response.seeOther(URI.create("/decisions/" + id + "/summary")).build();
            case Change.Stale _ -> throw ProblemType.STALE_EDIT.because("Read the newest draft before you record it.");
            case Change.WithoutDecision _ -> throw ProblemType.SUMMARY_WITHOUT_DECISION.because("");
            case Change.AlreadyRecorded _ -> throw ProblemType.SUMMARY_ALREADY_RECORDED.because("");
            default -> throw ProblemType.SUMMARY_NOT_FOUND.because("");
        };
    }

    private Summary summary(Desk.Case found) {
        return book.find(found.decision()).orElseThrow(() -> ProblemType.SUMMARY_NOT_FOUND.because(""));
    }
}
