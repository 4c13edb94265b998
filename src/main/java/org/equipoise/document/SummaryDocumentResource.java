package org.equipoise.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;

/// The further forms of a summary, for those who ask for them; its JSON is the business of the summary itself.
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.TEXT_HTML + SummaryDocumentResource.RATHER_JSON)
class SummaryDocumentResource {

    /// Who leaves it open gets JSON.
    static final String RATHER_JSON = ";qs=0.5";

    private final DecisionDesk desk;
    private final SummaryBook book;
    private final SummaryPrinter printer;

    SummaryDocumentResource(DecisionDesk desk, SummaryBook book, SummaryPrinter printer) {
        this.desk = desk;
        this.book = book;
        this.printer = printer;
    }

    @GET
    @Path("/summary")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response html(UUID id) {
        return print(id, printer::html);
    }

    @GET
    @Path("/summary")
    @Produces(SummaryPrinter.PDF + RATHER_JSON)
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response pdf(UUID id) {
        return print(id, printer::pdf);
    }

    private interface Form {
        Response of(Decision decision, AidText aid, Summary summary);
    }

    private Response print(UUID id, Form form) {
        Decision decision = desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
        Summary summary = book.find(decision).orElseThrow(() -> ProblemType.SUMMARY_NOT_FOUND.because(""));
        AidVersion version = desk.version(decision);
        AidText aid = version.aid().text(version.bestLanguage(decision.language()));
        return Response.fromResponse(form.of(decision, aid, summary))
                .header("ETag", Precondition.tag(summary.version()))
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
