package org.equipoise.translating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.identity.Role;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/drafts/{id}/translations/{language}")
@Produces(MediaType.APPLICATION_JSON)
class TranslationResource {

    private final AuthoringDesk drafts;
    private final TranslationDesk desk;

    TranslationResource(AuthoringDesk drafts, TranslationDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public Response read(UUID id, String language) {
        return response(manuscript(id, language), language);
    }

    @PATCH
    @RolesAllowed(Role.AUTHOR)
    public Response write(
            UUID id,
            String language,
            @NotNull @Valid WriteStrings request,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        Manuscript manuscript = manuscript(id, language);
        Precondition asRead = asRead(manuscript, ifMatch);
        return after(
                desk.write(
                        manuscript,
                        asRead,
                        language,
                        Objects.requireNonNullElse(request.strings(), Map.of()),
                        Set.copyOf(Objects.requireNonNullElse(request.stillRight(), List.of()))),
                "/strings",
                id,
                language);
    }

    @POST
    @Path("/reviews")
    @RolesAllowed(Role.AUTHOR)
    public Response review(
            UUID id,
            String language,
            @NotNull @Valid ReviewStrings request,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        Manuscript manuscript = manuscript(id, language);
        return after(
                desk.review(
                        manuscript,
                        asRead(manuscript, ifMatch),
                        language,
                        Set.copyOf(request.strings()),
                        new TranslationDesk.Said(
                                request.role().strip(), request.document().strip())),
                "/strings",
                id,
                language);
    }

    /// What is written is laid over exactly what was read.
    private static Precondition asRead(Manuscript manuscript, @Nullable String ifMatch) {
        long revision = manuscript.draft().revision();
        if (!Precondition.of(ifMatch).allows(revision)) {
            DraftProblems.done(new DraftStep.Stale(revision));
        }
        return Precondition.of(Precondition.tag(revision));
    }

    private Response after(DraftStep step, String member, UUID id, String language) {
        if (step instanceof DraftStep.Refused(List<Violation> violations)) {
            throw ProblemType.INVALID_REQUEST.because(
                    "",
                    violations.stream()
                            .map(each -> new Violation(
                                    member + "/"
                                            + each.pointer().replace("~", "~0").replace("/", "~1"),
                                    each.detail()))
                            .toList());
        }
        DraftProblems.done(step);
        return response(manuscript(id, language), language);
    }

    private Manuscript manuscript(UUID id, String language) {
        Manuscript manuscript = drafts.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
        if (desk.sheet(manuscript, language).isEmpty()) {
            throw ProblemType.NOT_FOUND.because("The draft has no translation into this language.");
        }
        return manuscript;
    }

    private Response response(Manuscript manuscript, String language) {
        return Response.ok(
                        TranslationSheetView.of(desk.sheet(manuscript, language).orElseThrow()))
                .header("ETag", Precondition.tag(manuscript.draft().revision()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
