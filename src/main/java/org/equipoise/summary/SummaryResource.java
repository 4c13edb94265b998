package org.equipoise.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.summarycontent.SummaryContent;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
class SummaryResource {

    private final DecisionDesk desk;
    private final SummaryBook book;
    private final Idempotency idempotency;

    SummaryResource(DecisionDesk desk, SummaryBook book, Idempotency idempotency) {
        this.desk = desk;
        this.book = book;
        this.idempotency = idempotency;
    }

    record Confirm(@NotNull @Min(1) Integer revision) {}

    record Amend(
            @NotBlank @Size(max = SummaryContent.LONGEST_TEXT)
            String reason,

            @NotNull @Valid SummaryContent content) {}

    record RevisionsView(List<Summary.Revision> items) {}

    @GET
    @Path("/summary")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response get(UUID id, @Context Request request) {
        refuseWhoWantsNoJson(request);
        return response(book.find(decision(id)).orElseThrow(() -> ProblemType.SUMMARY_NOT_FOUND.because("")));
    }

    @PUT
    @Path("/summary")
    @RolesAllowed(Role.CLINICIAN)
    public Response draft(
            UUID id, @NotNull @Valid SummaryContent content, @RestHeader("If-Match") @Nullable String ifMatch) {
        return response(done(book.draft(decision(id), Precondition.of(ifMatch), content)));
    }

    @POST
    @Path("/summary/record")
    @RolesAllowed(Role.CLINICIAN)
    public Response record(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(
                idempotencyKey,
                "record summary " + id,
                null,
                () -> created(done(book.record(decision(id), Precondition.of(ifMatch)))));
    }

    @POST
    @Path("/summary/confirmations")
    @RolesAllowed({Role.PATIENT, Role.PORTAL})
    public Response confirm(
            UUID id,
            @NotNull @Valid Confirm confirm,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(
                idempotencyKey,
                "confirm summary " + id,
                confirm,
                () -> created(done(book.confirm(decision(id), confirm.revision()))));
    }

    @POST
    @Path("/summary/amendments")
    @RolesAllowed(Role.CLINICIAN)
    public Response amend(
            UUID id,
            @NotNull @Valid Amend amend,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(
                idempotencyKey,
                "amend summary " + id,
                amend,
                () -> created(
                        done(book.amend(decision(id), Precondition.of(ifMatch), amend.content(), amend.reason()))));
    }

    @GET
    @Path("/summary/revisions")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response revisions(UUID id) {
        return Response.ok(new RevisionsView(book.revisions(decision(id))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/as-seen")
    @RolesAllowed({Role.CLINICIAN, Role.PORTAL, Role.PATIENT})
    public Response asSeen(UUID id) {
        return book.asSeen(decision(id))
                .map(seen -> Response.ok(seen.body(), MediaType.APPLICATION_JSON_TYPE)
                        .header("ETag", "\"" + seen.sha256() + "\"")
                        .header("Content-Language", seen.language())
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(() -> ProblemType.NOTHING_SEEN_YET.because("Read the comparison first."));
    }

    /// A summary has further forms, and among several the framework finds one for everybody, whether they take it or
    /// not.
    private static void refuseWhoWantsNoJson(Request request) {
        if (request.selectVariant(
                        Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE).build())
                == null) {
            throw new NotAcceptableException();
        }
    }

    private Decision decision(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DECISION_NOT_FOUND.because(""));
    }

    private static Summary done(Change change) {
        return switch (change) {
            case Change.Done(Summary summary) -> summary;
            case Change.NoSummary _ -> throw ProblemType.SUMMARY_NOT_FOUND.because("Write a draft first.");
            case Change.Stale(long version) ->
                throw ProblemType.STALE_EDIT.because("The summary is at version %d now.".formatted(version));
            case Change.Refused(List<Violation> violations) ->
                throw ProblemType.INVALID_REQUEST.because("The summary does not fit the aid.", violations);
            case Change.WithoutDecision _ ->
                throw ProblemType.SUMMARY_WITHOUT_DECISION.because(
                        "", List.of(new Violation("/outcome", "Say what was chosen, or that it was deferred.")));
            case Change.NotRecorded _ -> throw ProblemType.SUMMARY_NOT_RECORDED.because("");
            case Change.AlreadyRecorded _ -> throw ProblemType.SUMMARY_ALREADY_RECORDED.because("");
            case Change.AlreadyConfirmed _ -> throw ProblemType.SUMMARY_ALREADY_CONFIRMED.because("");
        };
    }

    private static Answer created(Summary summary) {
        return Answer.created("/api/v1/decisions/%s/summary".formatted(summary.decision()), summary)
                .tagged(Precondition.tag(summary.version()));
    }

    private static Response response(Summary summary) {
        return Response.ok(summary)
                .header("ETag", Precondition.tag(summary.version()))
                .header("Cache-Control", "no-store")
                .header("Vary", "Accept")
                .build();
    }
}
