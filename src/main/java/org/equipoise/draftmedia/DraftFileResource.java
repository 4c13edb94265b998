package org.equipoise.draftmedia;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.util.Map;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.identity.Role;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// The files of a draft's media, and what they are.
@Path("/api/v1/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DraftFileResource {

    private final AuthoringDesk drafts;
    private final MediaDesk desk;
    private final MediaStore store;

    record KeptFileView(String file, String hash, String type, long size, long revision) {}

    record MediumView(String id, long revision) {}

    DraftFileResource(AuthoringDesk drafts, MediaDesk desk, MediaStore store) {
        this.drafts = drafts;
        this.desk = desk;
        this.store = store;
    }

    @PUT
    @Path("/files/{file}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.AUTHOR)
    public Response keep(UUID id, String file, File bytes, @RestHeader("If-Match") @Nullable String ifMatch) {
        Manuscript manuscript = manuscript(id);
        Draft draft = DraftProblems.done(desk.keep(manuscript, asRead(manuscript, ifMatch), file, bytes.toPath()));
        MediaFile kept = desk.file(manuscript(id), file).orElseThrow();
        return response(
                new KeptFileView(file, kept.hash(), kept.type(), kept.size(), draft.revision()), draft.revision());
    }

    /// For its authors alone, until it is published.
    @GET
    @Path("/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.AUTHOR)
    public Response read(UUID id, String file, RoutingContext routing) {
        MediaFile found = desk.file(manuscript(id), file).orElseThrow(() -> ProblemType.MEDIUM_NOT_FOUND.because(""));
        // A drawing that is opened by itself is a document: nothing in it runs, and nothing is fetched for it.
        routing.response().putHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return Response.ok((StreamingOutput) out -> store.write(found.hash(), 0, found.size() - 1, out))
                .type(found.type())
                .header(HttpHeaders.CONTENT_LENGTH, found.size())
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/media/{medium}")
    @RolesAllowed(Role.AUTHOR)
    public Response describe(
            UUID id,
            String medium,
            @NotNull @Valid DescribeMedium request,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        Manuscript manuscript = manuscript(id);
        Draft draft = DraftProblems.done(
                desk.describe(manuscript, asRead(manuscript, ifMatch), medium, request, Map.of(), _ -> ""));
        return response(new MediumView(medium, draft.revision()), draft.revision());
    }

    @DELETE
    @Path("/media/{medium}")
    @RolesAllowed(Role.AUTHOR)
    public Response remove(UUID id, String medium, @RestHeader("If-Match") @Nullable String ifMatch) {
        Manuscript manuscript = manuscript(id);
        DraftStep step = desk.remove(manuscript, asRead(manuscript, ifMatch), medium);
        if (step instanceof DraftStep.Refused) {
            throw ProblemType.MEDIUM_NOT_FOUND.because("");
        }
        Draft draft = DraftProblems.done(step);
        return response(new MediumView(medium, draft.revision()), draft.revision());
    }

    private Manuscript manuscript(UUID id) {
        return drafts.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
    }

    /// What is changed is laid over exactly what was read.
    private static Precondition asRead(Manuscript manuscript, @Nullable String ifMatch) {
        long revision = manuscript.draft().revision();
        if (!Precondition.of(ifMatch).allows(revision)) {
            DraftProblems.done(new DraftStep.Stale(revision));
        }
        return Precondition.of(Precondition.tag(revision));
    }

    private static Response response(Object entity, long revision) {
        return Response.ok(entity)
                .header("ETag", Precondition.tag(revision))
                .header("Cache-Control", "no-store")
                .build();
    }
}
