package org.equipoise.patientpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.document.SummaryPrinter;
import org.equipoise.document.SummarySheet;
import org.equipoise.identity.Role;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.Change;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.AidPage;
import org.jboss.resteasy.reactive.RestForm;

/// What the options come to for the patient, and the summary of what was decided.
@Path("/my")
@Produces(MediaType.TEXT_HTML)
class MyPagesResource {

    private final MyDecision my;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final SummaryPrinter printer;
    private final Notices notices;
    private final Clock clock;

    MyPagesResource(
            MyDecision my,
            Consultations consultations,
            SummaryBook summaries,
            SummaryPrinter printer,
            Notices notices,
            Clock clock) {
        this.my = my;
        this.consultations = consultations;
        this.summaries = summaries;
        this.printer = printer;
        this.notices = notices;
        this.clock = clock;
    }

    /// The whole aid, with the numbers of this patient.
    @GET
    @Path("/options")
    @RolesAllowed(Role.PATIENT)
    public AidPage options() {
        Visit visit = my.visit();
        ComparisonView view =
                consultations.show(visit.decision(), visit.text().language()).view();
        return AidPage.of(
                visit.version(),
                view,
                notices.of(visit.version(), view.language()),
                LocalDate.now(clock),
                visit.say(),
                visit.wanted());
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Role.PATIENT)
    public MySummaryPage summary() {
        Visit visit = my.visit();
        Summary summary = recorded(visit);
        return new MySummaryPage(
                visit.say(),
                SummarySheet.of(visit.text(), summary, visit.words()),
                summary.revision() == null ? 0 : summary.revision().document().number(),
                summary.state() != Summary.State.CONFIRMED,
                consultations.receipts(visit.decision()).stream()
                        .map(receipt -> visit.words()
                                .say(
                                        "reader-at",
                                        receipt.reader(),
                                        visit.words().time(receipt.readAt())))
                        .toList());
    }

    @GET
    @Path("/summary.pdf")
    @Produces(SummaryPrinter.PDF)
    @RolesAllowed(Role.PATIENT)
    public Response summaryPdf() {
        Visit visit = my.visit();
        return printer.pdf(visit.decision(), visit.text(), recorded(visit));
    }

    @POST
    @Path("/summary/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response confirm(@RestForm int number) {
        Change change = summaries.confirm(my.visit().decision(), number);
        return switch (change) {
            case Change.Done _, Change.AlreadyConfirmed _ ->
                Response.seeOther(URI.create("/my/summary")).build();
            case Change.Stale _ -> throw ProblemType.STALE_EDIT.because("Read the newest summary first.");
            default -> throw ProblemType.SUMMARY_NOT_RECORDED.because("");
        };
    }

    private Summary recorded(Visit visit) {
        return summaries
                .find(visit.decision())
                .filter(each -> each.revision() != null)
                .orElseThrow(() -> ProblemType.SUMMARY_NOT_RECORDED.because(""));
    }
}
