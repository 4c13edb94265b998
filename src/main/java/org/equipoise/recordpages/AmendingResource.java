package org.equipoise.recordpages;

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
import java.util.List;
import java.util.UUID;
import org.equipoise.desk.Desk;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.Violation;
import org.equipoise.summary.Change;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summarycontent.SummaryContent;

/// Amending what is recorded, with a reason.
@Path("/decisions/{id}/amendment-form")
@Produces(MediaType.TEXT_HTML)
class AmendingResource {

    private static final String TAKEN_OVER = "take-over";
    private static final int REFUSED = 422;

    private final Desk desk;
    private final Records records;
    private final SummaryBook book;

    AmendingResource(Desk desk, Records records, SummaryBook book) {
        this.desk = desk;
        this.records = records;
        this.book = book;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public Response write(UUID id) {
        Desk.Case found = desk.get(id);
        if (!records.isRecorded(found)) {
            return notRecorded(id);
        }
        Speech say = desk.say();
        Records.Sent opened = new Records.Sent(
                records.amended(found, say), records.version(found), false, List.of(), new Mistakes(say.words()));
        return Response.ok(records.page(say, found, true, opened)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response amend(UUID id, MultivaluedMap<String, String> form) {
        Desk.Case found = desk.get(id);
        if (!records.isRecorded(found)) {
            return notRecorded(id);
        }
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        if (typed.turns()) {
            return typed.untouched()
                    ? Response.seeOther(URI.create("/decisions/" + id + "/amendment-form"))
                            .build()
                    : Response.ok(records.turned(say, found, true, typed)).build();
        }
        Mistakes mistakes = new Mistakes(say.words());
        long version = Records.version(typed);
        if (typed.pressed(TAKEN_OVER)) {
            return page(Response.Status.OK.getStatusCode(), say, found, typed, version, false, mistakes);
        }
        SummaryContent content = records.read(found, say, typed, mistakes);
        String reason = typed.one(Records.REASON).strip();
        if (reason.isEmpty()) {
            mistakes.at(Records.REASON, say.words().say("form-say-why"));
        }
        mistakes.tooLong(Records.REASON, reason, SummaryContent.LONGEST_TEXT);
        boolean changedElsewhere = false;
        if (!mistakes.any()) {
            switch (book.amend(found.decision(), Precondition.of(Precondition.tag(version)), content, reason)) {
                case Change.Done _ -> {
                    return Response.seeOther(URI.create("/decisions/" + id + "/summary?done=amended"))
                            .build();
                }
                case Change.Refused(List<Violation> violations) -> mistakes.at(violations);
                case Change.WithoutDecision _ ->
                    mistakes.at(RecordForm.OUTCOME, say.words().say("form-say-decided"));
                default -> changedElsewhere = true;
            }
        }
        return page(
                REFUSED,
                say,
                found,
                typed,
                changedElsewhere ? records.version(found) : version,
                changedElsewhere,
                mistakes);
    }

    private Response page(
            int status,
            Speech say,
            Desk.Case found,
            Typed typed,
            long version,
            boolean changedElsewhere,
            Mistakes mistakes) {
        Records.Sent sent = new Records.Sent(typed, version, changedElsewhere, List.of(), mistakes);
        return Response.status(status)
                .entity(records.page(say, found, true, sent))
                .build();
    }

    /// There is nothing to amend yet: it is still to be written.
    private static Response notRecorded(UUID id) {
        return Response.seeOther(URI.create("/decisions/" + id + "/summary-form"))
                .build();
    }
}
