package org.equipoise.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.BeginDraft;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftEvent;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftSearch;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.idempotency.Answer;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Beginning, reading and writing drafts.
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
class DraftResource {

    private final AuthoringDesk desk;
    private final Idempotency idempotency;

    DraftResource(AuthoringDesk desk, Idempotency idempotency) {
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    public Response begin(
            @NotNull @Valid BeginDraft request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        return idempotency.once(idempotencyKey, "begin draft", request, () -> {
            Draft draft = DraftProblems.done(desk.begin(request));
            return Answer.created("/api/v1/drafts/" + draft.id(), DraftView.of(manuscript(draft.id())))
                    .tagged(Precondition.tag(draft.revision()));
        });
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public Response list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        List<Draft> found = desk.find(new DraftSearch(states(state), before(pageToken)), pageSize + 1);
        return Response.ok(DraftView.ListView.of(found, pageSize))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    public Response get(UUID id) {
        return response(manuscript(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    public Response save(UUID id, @NotNull JsonNode content, @RestHeader("If-Match") @Nullable String ifMatch) {
        DraftContent written = new DraftContent(content);
        Draft saved = DraftProblems.done(desk.edit(id, Precondition.of(ifMatch), written));
        return response(new Manuscript(saved, written));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.AUTHOR)
    @ResponseStatus(204)
    public void discard(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        DraftProblems.done(desk.discard(id, Precondition.of(ifMatch)));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Role.AUTHOR)
    public Response history(
            UUID id,
            @RestQuery @DefaultValue("2147483647") @Min(1) int pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        List<DraftEvent> found = desk.history(manuscript(id).draft(), pageToken, pageSize + 1);
        return Response.ok(DraftView.HistoryView.of(found, pageSize))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Manuscript manuscript(UUID id) {
        return desk.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
    }

    private static Response response(Manuscript manuscript) {
        return Response.ok(DraftView.of(manuscript))
                .header("ETag", Precondition.tag(manuscript.draft().revision()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Set<Draft.State> states(@Nullable String state) {
        try {
            return state == null
                    ? DraftSearch.KEPT
                    : EnumSet.of(Draft.State.valueOf(state.replace('-', '_').toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter state: there is no such state.");
        }
    }

    private static @Nullable UUID before(@Nullable String pageToken) {
        try {
            return pageToken == null ? null : UUID.fromString(pageToken);
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter pageToken: not readable.");
        }
    }
}
