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
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.summarycontent.SummaryContent;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Writing a record, and recording it from the same page. What is missing is named first.
@Path("/decisions/{id}/summary-form")
@Produces(MediaType.TEXT_HTML)
class WritingResource {

    private static final String RECORD = "record";
    private static final String ALL_THE_SAME = "record-all-the-same";
    private static final String MISSING_NAMED = "/summary-form?missing=named";
    private static final int REFUSED = 422;

    private final Desk desk;
    private final Records records;
    private final SummaryBook book;

    WritingResource(Desk desk, Records records, SummaryBook book) {
        this.desk = desk;
        this.records = records;
        this.book = book;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public Response write(UUID id, @RestQuery @Nullable String missing) {
        Desk.Case found = desk.get(id);
        Speech say = desk.say();
        if (records.isRecorded(found)) {
            return Response.ok(records.already(say, found, Typed.NOTHING)).build();
        }
        Records.Sent nothing = new Records.Sent(
                records.written(found, say),
                records.version(found),
                false,
                missing == null ? List.of() : records.missing(found),
                new Mistakes(say.words()));
        return Response.ok(records.page(say, found, false, nothing)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response save(UUID id, MultivaluedMap<String, String> form) {
        Desk.Case found = desk.get(id);
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        if (typed.turns()) {
            return typed.untouched()
                    ? to(id, typed.pressed(Records.MISSING) ? MISSING_NAMED : "/summary-form")
                    : turned(say, found, typed);
        }
        Mistakes mistakes = new Mistakes(say.words());
        SummaryContent content = records.read(found, say, typed, mistakes);
        boolean records = typed.pressed(RECORD) || typed.pressed(ALL_THE_SAME);
        if (records && content.outcome() == null) {
            mistakes.at(RecordForm.OUTCOME, say.words().say("form-say-decided"));
        }
        if (mistakes.any()) {
            return again(say, found, typed, Records.version(typed), false, mistakes);
        }
        Change drafted =
                book.draft(found.decision(), Precondition.of(Precondition.tag(Records.version(typed))), content);
        return switch (drafted) {
            case Change.Done(Summary draft) ->
                records ? record(say, found, typed, draft, mistakes) : to(id, "/summary");
            case Change.Refused(List<Violation> violations) -> {
                mistakes.at(violations);
                yield again(say, found, typed, Records.version(typed), false, mistakes);
            }
            case Change.AlreadyRecorded _ -> tooLate(say, found, typed);
            default -> elsewhere(say, found, typed, mistakes);
        };
    }

    /// The draft is kept by then. What is missing is named on a page of its own, to which one can come back.
    private Response record(Speech say, Desk.Case found, Typed typed, Summary draft, Mistakes mistakes) {
        if (!draft.missing().isEmpty() && !typed.pressed(ALL_THE_SAME)) {
            return to(found.decision().id(), MISSING_NAMED);
        }
        return switch (book.record(found.decision(), Precondition.of(Precondition.tag(draft.version())))) {
            case Change.Done _ -> to(found.decision().id(), "/summary?done=recorded");
            case Change.AlreadyRecorded _ -> tooLate(say, found, typed);
            default -> elsewhere(say, found, typed, mistakes);
        };
    }

    private Response turned(Speech say, Desk.Case found, Typed typed) {
        return Response.ok(
                        records.isRecorded(found)
                                ? records.already(say, found, typed)
                                : records.turned(say, found, false, typed))
                .build();
    }

    private Response elsewhere(Speech say, Desk.Case found, Typed typed, Mistakes mistakes) {
        return again(say, found, typed, records.version(found), true, mistakes);
    }

    private Response tooLate(Speech say, Desk.Case found, Typed typed) {
        return Response.status(Response.Status.CONFLICT)
                .entity(records.already(say, found, typed))
                .build();
    }

    private Response again(
            Speech say, Desk.Case found, Typed typed, long version, boolean changedElsewhere, Mistakes mistakes) {
        Records.Sent sent = new Records.Sent(typed, version, changedElsewhere, List.of(), mistakes);
        return Response.status(REFUSED)
                .entity(records.page(say, found, false, sent))
                .build();
    }

    private static Response to(UUID id, String page) {
        return Response.seeOther(URI.create("/decisions/" + id + page)).build();
    }
}
