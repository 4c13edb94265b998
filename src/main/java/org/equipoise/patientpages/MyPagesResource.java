package org.equipoise.patientpages;

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
import java.time.LocalDate;
import org.equipoise.aidpages.AidPage;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.document.SummaryPrinter;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.objection.Raising;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.Change;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summarycontent.SummaryContent;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What the options come to for the patient, and the summary of what was decided.
@Path("/my")
@Produces(MediaType.TEXT_HTML)
class MyPagesResource {

    private static final String SUMMARY = "/my/summary";
    private static final int REFUSED = 422;

    private final MyDecision my;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final ObjectionBook objections;
    private final MySummary mine;
    private final SummaryPrinter printer;
    private final Notices notices;
    private final Clock clock;

    MyPagesResource(
            MyDecision my,
            Consultations consultations,
            SummaryBook summaries,
            ObjectionBook objections,
            MySummary mine,
            SummaryPrinter printer,
            Notices notices,
            Clock clock) {
        this.my = my;
        this.consultations = consultations;
        this.summaries = summaries;
        this.objections = objections;
        this.mine = mine;
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
    public MySummaryPage summary(@RestQuery @Nullable String told) {
        Visit visit = my.visit();
        return mine.page(visit, told != null, Typed.NOTHING, new Mistakes(visit.words()));
    }

    @GET
    @Path("/summary.pdf")
    @Produces(SummaryPrinter.PDF)
    @RolesAllowed(Role.PATIENT)
    public Response summaryPdf() {
        Visit visit = my.visit();
        return printer.pdf(visit.decision(), visit.text(), mine.needed(visit), mine.told(visit));
    }

    /// What was told, and every recorded revision.
    @GET
    @Path("/summary.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PATIENT)
    public Response summaryJson() {
        Visit visit = my.visit();
        return Response.ok(new SummaryFile(
                        visit.text().title(),
                        visit.text().language(),
                        visit.saved().answers(),
                        mine.needed(visit).state(),
                        summaries.revisions(visit.decision()),
                        objections.of(visit.decision()),
                        consultations.receipts(visit.decision())))
                .header("Content-Disposition", "attachment; filename=\"my-summary.json\"")
                .build();
    }

    @POST
    @Path("/summary/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response confirm(@RestForm int number) {
        Change change = summaries.confirm(my.visit().decision(), number);
        return switch (change) {
            case Change.Done _, Change.AlreadyConfirmed _ ->
                Response.seeOther(URI.create(SUMMARY)).build();
            case Change.Stale _ -> throw ProblemType.STALE_EDIT.because("Read the newest summary first.");
            default -> throw ProblemType.SUMMARY_NOT_RECORDED.because("");
        };
    }

    /// What is not right opens an amendment: the care team finds it where they amend the summary.
    @POST
    @Path("/summary")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response object(MultivaluedMap<String, String> form) {
        Visit visit = my.visit();
        Typed typed = Typed.of(form);
        if (typed.turns()) {
            return typed.untouched()
                    ? Response.seeOther(URI.create(SUMMARY)).build()
                    : Response.ok(mine.page(visit, false, typed, new Mistakes(visit.words())))
                            .build();
        }
        String words = typed.one(MySummary.OBJECTION);
        Mistakes mistakes = new Mistakes(visit.words());
        if (words.isBlank()) {
            mistakes.at(MySummary.OBJECTION, visit.words().say("objection-missing"));
        }
        mistakes.tooLong(MySummary.OBJECTION, words, SummaryContent.LONGEST_TEXT);
        if (!mistakes.any()) {
            switch (objections.raise(visit.decision(), number(typed), words)) {
                case Raising.Raised _ -> {
                    return Response.seeOther(URI.create(SUMMARY + "?told=yes")).build();
                }
                case Raising.Stale _ -> throw ProblemType.STALE_EDIT.because("Read the newest summary first.");
                case Raising.NotRecorded _ -> throw ProblemType.SUMMARY_NOT_RECORDED.because("");
                case Raising.Refused _ ->
                    mistakes.at(MySummary.OBJECTION, visit.words().say("objection-refused"));
            }
        }
        return Response.status(REFUSED)
                .entity(mine.page(visit, false, typed, mistakes))
                .build();
    }

    private static int number(Typed typed) {
        String number = typed.one("number");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
