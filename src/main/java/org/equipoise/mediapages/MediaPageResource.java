package org.equipoise.mediapages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftmedia.MediaDesk;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Bringing media into a draft, and taking them out.
@Path("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
class MediaPageResource {

    private static final int REFUSED = 422;

    private final AuthoringDesk drafts;
    private final MediaDesk desk;
    private final MediaStore store;
    private final ReaderLanguage reader;

    MediaPageResource(AuthoringDesk drafts, MediaDesk desk, MediaStore store, ReaderLanguage reader) {
        this.drafts = drafts;
        this.desk = desk;
        this.store = store;
        this.reader = reader;
    }

    @GET
    @Path("/media")
    @RolesAllowed(Role.AUTHOR)
    public MediaPage read(UUID id) {
        Speech say = reader.speakAny();
        return MediaPages.page(say, open(id), Typed.NOTHING, false, new Mistakes(say.words()));
    }

    @POST
    @Path("/media")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.AUTHOR)
    public Response add(UUID id, MultipartFormDataInput form) {
        Manuscript manuscript = open(id);
        Typed typed = Multipart.typed(form);
        Speech say = reader.speakAny().withoutLinks();
        Mistakes mistakes = new Mistakes(say.words());
        boolean changedElsewhere = false;
        Optional<MediaForm.Read> read = new MediaForm(manuscript.content(), say.words())
                .read(typed, field -> Multipart.sent(form, field), mistakes);
        if (read.isPresent()) {
            switch (add(manuscript, read.get(), revision(typed.one("revision")))) {
                case DraftStep.Done _ -> {
                    return Response.seeOther(URI.create("/drafts/%s/media".formatted(id)))
                            .build();
                }
                case DraftStep.Refused(List<Violation> violations) -> mistakes.at(violations);
                case DraftStep.Stale _ -> changedElsewhere = true;
                case DraftStep other -> DraftProblems.done(other);
            }
        }
        return Response.status(REFUSED)
                .entity(MediaPages.page(say, open(id), typed, changedElsewhere, mistakes))
                .build();
    }

    private DraftStep add(Manuscript manuscript, MediaForm.Read read, long revision) {
        if (manuscript.draft().revision() != revision) {
            return new DraftStep.Stale(manuscript.draft().revision());
        }
        if (MediaPages.has(manuscript, read.id())) {
            return new DraftStep.Refused(List.of(
                    new Violation(MediaForm.ID, reader.speakAny().words().say("media-id-taken"))));
        }
        return desk.describe(
                manuscript,
                Precondition.of(Precondition.tag(revision)),
                read.id(),
                read.medium(),
                read.files(),
                name -> read.fields().getOrDefault(name, ""));
    }

    @POST
    @Path("/media/{medium}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response remove(UUID id, String medium, @RestForm @DefaultValue("") String revision) {
        Manuscript manuscript = open(id);
        DraftStep step = manuscript.draft().revision() == revision(revision)
                ? desk.remove(manuscript, Precondition.of(Precondition.tag(revision(revision))), medium)
                : new DraftStep.Stale(manuscript.draft().revision());
        DraftProblems.done(step);
        return Response.seeOther(URI.create("/drafts/%s/media".formatted(id))).build();
    }

    /// For its authors alone, until it is published.
    @GET
    @Path("/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Role.AUTHOR)
    public Response file(UUID id, String file) {
        MediaFile found = desk.file(open(id), file).orElseThrow(() -> ProblemType.MEDIUM_NOT_FOUND.because(""));
        return Response.ok((StreamingOutput) out -> store.write(found.hash(), 0, found.size() - 1, out))
                .type(found.type())
                .header("Content-Length", found.size())
                .build();
    }

    private static long revision(String typed) {
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }

    private Manuscript open(UUID id) {
        Manuscript manuscript = drafts.find(id).orElseThrow(() -> ProblemType.DRAFT_NOT_FOUND.because(""));
        if (!manuscript.draft().state().isOpen()) {
            throw ProblemType.DRAFT_NOT_OPEN.because("");
        }
        return manuscript;
    }
}
