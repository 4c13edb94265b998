package org.equipoise.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.draftcontent.DraftFinding;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The steps of a draft on its way to a published version.
@Path("/api/v1/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
class EditorialResource {

    private final AuthoringDesk drafts;
    private final EditorialDesk desk;
    private final Idempotency idempotency;

    EditorialResource(AuthoringDesk drafts, EditorialDesk desk, Idempotency idempotency) {
        this.drafts = drafts;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /// Checks what stands there now unless the caller says which state they mean.
    @POST
    @Path("/checks")
    @RolesAllowed(Role.AUTHOR)
    public Response check(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        DraftStep step = desk.check(id, Precondition.of(Objects.requireNonNullElse(ifMatch, "*")));
        List<DraftFinding> findings = step instanceof DraftStep.HasFindings(var found) ? found : List.of();
        Draft draft = findings.isEmpty()
                ? DraftProblems.done(step)
                : drafts.find(id).orElseThrow().draft();
        return Response.ok(new DraftView.ChecksView(draft.state(), draft.revision(), findings))
                .header("ETag", Precondition.tag(draft.revision()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/submissions")
    @RolesAllowed(Role.AUTHOR)
    public Response handIn(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return response(DraftProblems.done(desk.handIn(id, Precondition.of(ifMatch))));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed(Role.AUTHOR)
    public Response review(
            UUID id, @NotNull @Valid ReviewDraft review, @RestHeader("If-Match") @Nullable String ifMatch) {
        return response(
                DraftProblems.done(desk.review(id, Precondition.of(ifMatch), review.approves(), review.note())));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.AUTHOR)
    public Response publish(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        Precondition precondition = Precondition.of(ifMatch);
        return idempotency.once(idempotencyKey, "publish draft " + id, null, () -> {
            Draft draft = DraftProblems.done(desk.publish(id, precondition));
            return Answer.created(
                            "/api/v1/aids/%s/versions/%d".formatted(draft.slug(), draft.publishedAs()),
                            DraftView.of(draft))
                    .tagged(Precondition.tag(draft.revision()));
        });
    }

    private static Response response(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .header("ETag", Precondition.tag(draft.revision()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
