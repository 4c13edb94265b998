package org.equipoise.recordpages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.equipoise.desk.Desk;
import org.equipoise.document.SummaryPrinter;
import org.equipoise.document.SummarySheet;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.equipoise.objection.Objection;
import org.equipoise.objection.ObjectionBook;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.standing.Held;
import org.equipoise.summary.Change;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The summary of a decision, as it stands and as it is recorded.
@Path("/decisions/{id}")
@Produces(MediaType.TEXT_HTML)
class SummaryPagesResource {

    private final Desk desk;
    private final SummaryBook book;
    private final ObjectionBook objections;
    private final SummaryPrinter printer;
    private final Notices notices;

    SummaryPagesResource(
            Desk desk, SummaryBook book, ObjectionBook objections, SummaryPrinter printer, Notices notices) {
        this.notices = notices;
        this.desk = desk;
        this.book = book;
        this.objections = objections;
        this.printer = printer;
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Role.CLINICIAN)
    public SummaryPage read(UUID id, @RestQuery @Nullable String done) {
        Desk.Case found = desk.get(id);
        Summary summary = summary(found);
        Speech say = desk.say();
        List<Objection> open = objections.open(found.decision());
        SummarySheet sheet = SummarySheet.of(found.text(), summary, open, SummarySheet.Reader.ANYBODY, say.words());
        List<SummarySheet> revisions = book.revisions(found.decision()).stream()
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
                notices.of(found.version(), found.text().language()),
                said(done, say.words()),
                summary.revision() == null,
                summary.content().outcome() != null,
                summary.version(),
                sheet,
                summary.missing().stream()
                        .map(each -> Missing.inWords(each, say.words()))
                        .toList(),
                open.stream()
                        .map(each -> new SummaryPage.Objected(
                                each.words(), say.words().time(each.raisedAt())))
                        .toList(),
                PlainText.of(sheet, found.decision().patientReference(), say.words()),
                changes(revisions, say.words()),
                revisions.reversed().stream().skip(1).toList());
    }

    private static List<RevisionChanges> changes(List<SummarySheet> revisions, Words words) {
        return IntStream.range(1, revisions.size())
                .mapToObj(i -> RevisionChanges.between(revisions.get(i - 1), revisions.get(i), i + 1, words))
                .toList()
                .reversed();
    }

    private static String said(@Nullable String done, Words words) {
        return switch (done) {
            case "recorded", "amended", "already", "elsewhere" -> words.say("record-done-" + done);
            case null, default -> "";
        };
    }

    /// To be copied into a record system.
    @GET
    @Path("/summary.txt")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed(Role.CLINICIAN)
    public Response text(UUID id) {
        Desk.Case found = desk.get(id);
        Words words = desk.say().words();
        SummarySheet sheet = SummarySheet.of(
                found.text(), summary(found), objections.open(found.decision()), SummarySheet.Reader.ANYBODY, words);
        return Response.ok(PlainText.of(sheet, found.decision().patientReference(), words))
                .header("Content-Disposition", "attachment; filename=\"summary.txt\"")
                .build();
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
            case Change.Done _ -> to(id, "recorded");
            case Change.Stale _ -> to(id, "elsewhere");
            case Change.WithoutDecision _ -> throw ProblemType.SUMMARY_WITHOUT_DECISION.because("");
            case Change.AlreadyRecorded _ -> to(id, "already");
            default -> throw ProblemType.SUMMARY_NOT_FOUND.because("");
        };
    }

    private static Response to(UUID id, String done) {
        return Response.seeOther(URI.create("/decisions/%s/summary?done=%s".formatted(id, done)))
                .build();
    }

    private Summary summary(Desk.Case found) {
        return book.find(found.decision()).orElseThrow(() -> ProblemType.SUMMARY_NOT_FOUND.because(""));
    }
}
