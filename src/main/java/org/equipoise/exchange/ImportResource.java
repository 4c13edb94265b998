package org.equipoise.exchange;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveReading;
import org.equipoise.authoring.Draft;
import org.equipoise.contentfile.Finding;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.publishing.ArchiveIntake;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// An archive, to be made a draft.
@Path("/api/v1/aids/imports")
@Consumes(Archive.MEDIA_TYPE)
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 60;
    private static final int MOST_TOLD = 5;
    private static final int PART = 64 * 1024;

    private final NewDrafts drafts;
    private final ArchiveIntake intake;
    private final Idempotency idempotency;

    ImportResource(NewDrafts drafts, ArchiveIntake intake, Idempotency idempotency) {
        this.drafts = drafts;
        this.intake = intake;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    public Response take(
            @NotNull InputStream body, @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey)
            throws IOException {
        return switch (read(body)) {
            case ArchiveReading.Refused refused -> throw ProblemType.ARCHIVE_REFUSED.because(refused.toString());
            case ArchiveReading.Whole(Archive archive) ->
                idempotency.once(
                        idempotencyKey,
                        "import archive",
                        archive.manifest(),
                        () -> BegunDraftView.answer(begin(archive)));
        };
    }

    /// By way of a file, so that a sender who takes long holds no memory.
    private static ArchiveReading read(InputStream body) throws IOException {
        var file = Files.createTempFile("archive", Archive.ENDING);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(body, out);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Archive.read(in);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(InputStream body, OutputStream out) throws IOException {
        byte[] part = new byte[PART];
        long taken = 0;
        for (int read = body.read(part); read >= 0; read = body.read(part)) {
            taken += read;
            if (taken > Archive.LARGEST) {
                throw ProblemType.TOO_LARGE.because("");
            }
            out.write(part, 0, read);
        }
    }

    private Draft begin(Archive archive) {
        String slug = archive.manifest().slug();
        if (slug.length() > LONGEST_SLUG || !slug.matches(SLUG)) {
            throw ProblemType.ARCHIVE_REFUSED.because("The manifest's slug is no name of an aid");
        }
        List<Finding> faults = intake.faults(archive);
        if (!faults.isEmpty()) {
            throw ProblemType.ARCHIVE_REFUSED.because(
                    faults.stream().limit(MOST_TOLD).map(Finding::toString).collect(joining("; ")));
        }
        Draft begun = drafts.begin(slug, DraftContent.of(archive.content()));
        intake.keepMedia(archive);
        return begun;
    }
}
