package org.equipoise.translationpages;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.Manuscript;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.Violation;
import org.equipoise.translating.TranslationDesk;
import org.equipoise.translating.TranslationSheet;

/// Writing a translation beside its source.
@Path("/drafts/{id}/translations/{language}")
@Produces(MediaType.TEXT_HTML)
class SheetResource {

    private static final int REFUSED = 422;

    private final Translators translators;
    private final TranslationDesk desk;

    SheetResource(Translators translators, TranslationDesk desk) {
        this.translators = translators;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public SheetPage read(UUID id, String language) {
        Manuscript manuscript = translators.open(id);
        return translators.overview(manuscript, translators.sheet(manuscript, language));
    }

    @GET
    @Path("/{part}")
    @RolesAllowed(Role.AUTHOR)
    public PartPage write(UUID id, String language, String part) {
        Manuscript manuscript = translators.open(id);
        TranslationSheet sheet = translators.sheet(manuscript, language);
        Speech say = translators.say();
        return translators.part(
                say,
                manuscript,
                sheet,
                translators.part(sheet, part),
                false,
                Typed.NOTHING,
                false,
                new Mistakes(say.words()));
    }

    @POST
    @Path("/{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response save(UUID id, String language, String part, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Manuscript manuscript = translators.open(id);
        Speech say = translators.say().withoutLinks();
        Mistakes mistakes = new Mistakes(say.words());
        boolean changedElsewhere = false;
        switch (save(manuscript, language, part, typed)) {
            case DraftStep.Done _ -> {
                return Response.seeOther(URI.create(Translators.address(id, language) + "/" + part))
                        .build();
            }
            case DraftStep.Refused(List<Violation> violations) ->
                violations.forEach(
                        each -> mistakes.at(each.pointer(), say.words().say("translate-refused")));
            case DraftStep.Stale _ -> changedElsewhere = true;
            case DraftStep other -> DraftProblems.done(other);
        }
        Manuscript now = translators.open(id);
        TranslationSheet sheet = translators.sheet(now, language);
        return Response.status(REFUSED)
                .entity(translators.part(
                        say, now, sheet, translators.part(sheet, part), false, typed, changedElsewhere, mistakes))
                .build();
    }

    /// What the form does not hold is taken from the very revision that it replaces.
    private DraftStep save(Manuscript manuscript, String language, String part, Typed typed) {
        long revision = Translators.revision(typed);
        if (manuscript.draft().revision() != revision) {
            return new DraftStep.Stale(manuscript.draft().revision());
        }
        Map<String, String> words = new LinkedHashMap<>();
        translators.part(translators.sheet(manuscript, language), part).lines().stream()
                .filter(line -> typed.pressed(line.pointer()))
                .filter(line ->
                        !line.text().strip().equals(typed.one(line.pointer()).strip()))
                .forEach(line -> words.put(line.pointer(), typed.one(line.pointer())));
        return desk.write(
                manuscript,
                Translators.unchanged(revision),
                language,
                words,
                Set.copyOf(typed.all(Translators.TICKED)));
    }
}
