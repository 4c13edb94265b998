package org.equipoise.writing;

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
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.drafttable.Table;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.problem.Violation;

/// Writing the structure and the numbers of a draft.
@Path("/drafts/{id}/structure")
@Produces(MediaType.TEXT_HTML)
class StructureResource {

    private static final String STRUCTURE = "/aid";
    private static final int REFUSED = 422;

    private final Table table;
    private final AuthoringDesk drafts;

    StructureResource(Table table, AuthoringDesk drafts) {
        this.table = table;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public StructurePage write(UUID id) {
        Manuscript manuscript = table.getOpen(id);
        return page(
                manuscript,
                manuscript.draft().revision(),
                StructureText.of(manuscript.content()),
                "",
                table.noMistakes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response save(UUID id, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Manuscript manuscript = table.getOpen(id);
        String text = typed.one(STRUCTURE);
        long revision = Table.revision(typed.one("revision"));
        Mistakes mistakes = table.noMistakes();
        String stored = "";
        switch (StructureText.read(text, manuscript.content())) {
            case StructureText.Reading.Unreadable(String reason) -> mistakes.at(STRUCTURE, reason);
            case StructureText.Reading.Read(DraftContent content) -> {
                switch (edit(manuscript, revision, content)) {
                    case DraftStep.Done _ -> {
                        return Response.seeOther(URI.create("/drafts/%s/structure".formatted(id)))
                                .build();
                    }
                    case DraftStep.Refused(List<Violation> violations) ->
                        mistakes.at(STRUCTURE, violations.getFirst().detail());
                    case DraftStep.Stale _ -> {
                        manuscript = table.getOpen(id);
                        stored = StructureText.of(manuscript.content());
                        revision = manuscript.draft().revision();
                    }
                    case DraftStep other -> DraftProblems.done(other);
                }
            }
        }
        return Response.status(REFUSED)
                .entity(page(manuscript, revision, text, stored, mistakes))
                .build();
    }

    /// What the form does not hold is taken from the very revision that it replaces.
    private DraftStep edit(Manuscript manuscript, long revision, DraftContent content) {
        return manuscript.draft().revision() == revision
                ? drafts.edit(manuscript.draft().id(), Table.unchanged(revision), content)
                : new DraftStep.Stale(manuscript.draft().revision());
    }

    private StructurePage page(Manuscript manuscript, long revision, String typed, String stored, Mistakes mistakes) {
        return new StructurePage(
                table.say(),
                "/drafts/" + manuscript.draft().id(),
                manuscript.draft().title(),
                revision,
                typed,
                stored,
                table.findings(manuscript, STRUCTURE),
                SchemaWords.ofStructure(),
                mistakes.any() ? List.of(new Mistakes.Mistake(STRUCTURE, mistakes.of(STRUCTURE))) : List.of());
    }
}
