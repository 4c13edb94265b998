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
import org.equipoise.drafttable.Place;
import org.equipoise.drafttable.Table;
import org.equipoise.drafttable.TextParts;
import org.equipoise.drafttable.TextParts.Part;
import org.equipoise.drafttable.Words;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.translating.Sheets;

/// Writing the words of a draft, language by language and part by part.
@Path("/drafts/{id}/texts/{language}")
@Produces(MediaType.TEXT_HTML)
class TextResource {

    private static final int REFUSED = 422;

    private final Table table;
    private final AuthoringDesk drafts;

    TextResource(Table table, AuthoringDesk drafts) {
        this.table = table;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public TextPage parts(UUID id, String language) {
        Manuscript manuscript = manuscript(id, language);
        String address = "/drafts/" + id;
        List<Place> findings = table.findings(manuscript, "/texts/" + language);
        return new TextPage(
                table.say(),
                address,
                manuscript.draft().title(),
                Words.language(language),
                TextParts.of(manuscript.content(), language).stream()
                        .map(part -> new TextPage.Part(
                                "%s/texts/%s/%s".formatted(address, language, part.id()),
                                part.title(),
                                written(part, manuscript) + "; "
                                        + Words.findings(
                                                within(findings, language, part).size())))
                        .toList(),
                findings);
    }

    private static List<Place> within(List<Place> findings, String language, Part part) {
        return findings.stream()
                .filter(place -> place.address().contains("/texts/%s/%s#".formatted(language, part.id())))
                .toList();
    }

    private static String written(Part part, Manuscript manuscript) {
        long written = part.lines().stream()
                .filter(line -> !manuscript.content().tree().at(line.pointer()).isMissingNode())
                .count();
        return written == 1 ? "1 field written" : written + " fields written";
    }

    @GET
    @Path("/{part}")
    @RolesAllowed(Role.AUTHOR)
    public TextPartPage write(UUID id, String language, String part) {
        Manuscript manuscript = manuscript(id, language);
        Part found = part(manuscript, language, part);
        return page(
                manuscript,
                language,
                found,
                TextForm.typed(found.lines(), manuscript.content()),
                false,
                table.noMistakes());
    }

    @POST
    @Path("/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response save(UUID id, String language, String part, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Manuscript manuscript = manuscript(id, language);
        Part found = part(manuscript, language, part);
        Mistakes mistakes = table.noMistakes();
        boolean changedElsewhere = false;
        switch (edit(manuscript, language, found, typed)) {
            case DraftStep.Done _ -> {
                return Response.seeOther(URI.create("/drafts/%s/texts/%s".formatted(id, language)))
                        .build();
            }
            case DraftStep.Refused(List<Violation> violations) -> mistakes.at(violations);
            case DraftStep.Stale _ -> changedElsewhere = true;
            case DraftStep other -> DraftProblems.done(other);
        }
        Manuscript now = changedElsewhere ? manuscript(id, language) : manuscript;
        return Response.status(REFUSED)
                .entity(page(now, language, found, typed, changedElsewhere, mistakes))
                .build();
    }

    /// What the form does not hold is taken from the very revision that it replaces.
    private DraftStep edit(Manuscript manuscript, String language, Part part, Typed typed) {
        long revision = Table.revision(typed.one("revision"));
        return manuscript.draft().revision() == revision
                ? drafts.edit(
                        manuscript.draft().id(),
                        Table.unchanged(revision),
                        Sheets.stamped(
                                TextForm.read(part.lines(), manuscript.content(), typed),
                                manuscript.content(),
                                language,
                                _ -> false))
                : new DraftStep.Stale(manuscript.draft().revision());
    }

    private TextPartPage page(
            Manuscript manuscript,
            String language,
            Part part,
            Typed typed,
            boolean changedElsewhere,
            Mistakes mistakes) {
        String address = "/drafts/%s/texts/%s".formatted(manuscript.draft().id(), language);
        List<Field> fields =
                TextForm.fields(part.lines(), language, manuscript.content(), typed, mistakes, changedElsewhere);
        return new TextPartPage(
                table.say(),
                address,
                address + "/" + part.id(),
                manuscript.draft().title(),
                part.title(),
                Words.language(language),
                manuscript.draft().revision(),
                changedElsewhere,
                within(table.findings(manuscript, "/texts/" + language), language, part),
                fields,
                mistakes.all(fields));
    }

    private Manuscript manuscript(UUID id, String language) {
        Manuscript manuscript = table.getOpen(id);
        if (!manuscript.content().texts().containsKey(language)) {
            throw ProblemType.NOT_FOUND.because("The draft has no text in this language.");
        }
        return manuscript;
    }

    private static Part part(Manuscript manuscript, String language, String part) {
        return TextParts.of(manuscript.content(), language).stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .orElseThrow(() -> ProblemType.NOT_FOUND.because("The text has no such part."));
    }
}
