package org.equipoise.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveReading;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// An archive, to be made a draft.
@Path("/api/v1/aids/imports")
@Consumes(Archive.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private final NewDrafts drafts;
    private final Idempotency idempotency;

    ImportResource(NewDrafts drafts, Idempotency idempotency) {
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    public Response take(
            @NotNull byte[] body, @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey)
            throws IOException {
        return switch (Archive.read(new ByteArrayInputStream(body))) {
            case ArchiveReading.Refused refused -> throw ProblemType.ARCHIVE_REFUSED.because(refused.toString());
            case ArchiveReading.Whole(Archive archive)
            when !archive.content().isCanonical() ->
                throw ProblemType.ARCHIVE_REFUSED.because("The content is not written as this service writes it");
            case ArchiveReading.Whole(Archive archive) ->
                idempotency.once(
                        idempotencyKey,
                        "import archive",
                        archive.manifest(),
                        () -> BegunDraftView.answer(drafts.begin(
                                archive.manifest().slug(), archive.content().tree())));
        };
    }
}
