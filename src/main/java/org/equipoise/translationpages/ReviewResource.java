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
import java.util.LinkedHashSet;
import java.util.List;
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

/// Reading a translation against its source, string by string; nothing is ticked for anybody.
@Path("/drafts/{id}/translations/{language}/{part}/review")
@Produces(MediaType.TEXT_HTML)
class ReviewResource {

    private static final int REFUSED = 422;
    private static final int LONGEST_ROLE = 300;
    private static final int LONGEST_DOCUMENT = 1000;

    private final Translators translators;
    private final TranslationDesk desk;

    ReviewResource(Translators translators, TranslationDesk desk) {
        this.translators = translators;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public PartPage ask(UUID id, String language, String part) {
        Speech say = translators.say();
        return page(say, translators.open(id), language, part, Typed.NOTHING, false, new Mistakes(say.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response review(UUID id, String language, String part, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Manuscript manuscript = translators.open(id);
        translators.sheet(manuscript, language);
        Speech say = translators.say().withoutLinks();
        Mistakes mistakes = new Mistakes(say.words());
        Set<String> read = new LinkedHashSet<>(typed.all(Translators.TICKED));
        TranslationDesk.Said said = said(typed, mistakes, say);
        if (read.isEmpty()) {
            mistakes.at("", say.words().say("translate-review-nothing"));
        }
        boolean changedElsewhere = false;
        if (!mistakes.any()) {
            long revision = Translators.revision(typed);
            switch (manuscript.draft().revision() == revision
                    ? desk.review(manuscript, Translators.unchanged(revision), language, read, said)
                    : new DraftStep.Stale(manuscript.draft().revision())) {
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
        }
        return Response.status(REFUSED)
                .entity(page(say, translators.open(id), language, part, typed, changedElsewhere, mistakes))
                .build();
    }

    private static TranslationDesk.Said said(Typed typed, Mistakes mistakes, Speech say) {
        String role = typed.one(Translators.ROLE).replaceAll("\\p{Cc}+", " ").strip();
        String document =
                typed.one(Translators.DOCUMENT).replaceAll("\\p{Cc}+", " ").strip();
        if (role.isEmpty()) {
            mistakes.at(Translators.ROLE, say.words().say("translate-review-role-missing"));
        }
        if (document.isEmpty()) {
            mistakes.at(Translators.DOCUMENT, say.words().say("translate-review-document-missing"));
        }
        mistakes.tooLong(Translators.ROLE, role, LONGEST_ROLE);
        mistakes.tooLong(Translators.DOCUMENT, document, LONGEST_DOCUMENT);
        return new TranslationDesk.Said(role, document);
    }

    private PartPage page(
            Speech say,
            Manuscript manuscript,
            String language,
            String part,
            Typed typed,
            boolean changedElsewhere,
            Mistakes mistakes) {
        TranslationSheet sheet = translators.sheet(manuscript, language);
        return translators.part(
                say, manuscript, sheet, translators.part(sheet, part), true, typed, changedElsewhere, mistakes);
    }
}
