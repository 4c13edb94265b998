package org.equipoise.authorpages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.BeginDraft;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftStep;
import org.equipoise.authoring.EditorialDesk;
import org.equipoise.authoring.Manuscript;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.drafttable.Table;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.translating.Sheets;
import org.jboss.resteasy.reactive.RestForm;

/// The steps of a draft, from its page.
@Path("/drafts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepsResource {

    private static final int REFUSED = 422;

    private final Table table;
    private final DraftPages pages;
    private final AuthoringDesk drafts;
    private final EditorialDesk desk;

    StepsResource(Table table, DraftPages pages, AuthoringDesk drafts, EditorialDesk desk) {
        this.table = table;
        this.pages = pages;
        this.drafts = drafts;
        this.desk = desk;
    }

    /// What is found stands on the draft's page.
    @POST
    @Path("/checks")
    @RolesAllowed(Role.AUTHOR)
    public Response check(UUID id, @RestForm long revision) {
        DraftStep step = desk.check(id, Table.unchanged(revision));
        return step instanceof DraftStep.HasFindings ? to(id) : after(step);
    }

    @POST
    @Path("/submissions")
    @RolesAllowed(Role.AUTHOR)
    public Response handIn(UUID id, @RestForm long revision) {
        return after(desk.handIn(id, Table.unchanged(revision)));
    }

    @POST
    @Path("/reviews")
    @RolesAllowed(Role.AUTHOR)
    public Response review(UUID id, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Mistakes mistakes = table.noMistakes();
        String verdict = typed.one(DraftPages.VERDICT);
        String note = typed.one(DraftPages.NOTE).strip();
        boolean approved = verdict.equals("approved");
        if (!approved && !verdict.equals("changes-wanted")) {
            mistakes.at(DraftPages.VERDICT, "Choose one of the two.");
        }
        if (!approved && note.isEmpty()) {
            mistakes.at(DraftPages.NOTE, "Say what is to be changed.");
        }
        mistakes.tooLong(DraftPages.NOTE, note, EditorialDesk.LONGEST_NOTE);
        if (mistakes.any()) {
            return refused(table.get(id), typed, mistakes);
        }
        long revision = Table.revision(typed.one("revision"));
        return after(desk.review(id, Table.unchanged(revision), approved, note.isEmpty() ? null : note));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.AUTHOR)
    public Response publish(UUID id, @RestForm long revision) {
        return after(desk.publish(id, Table.unchanged(revision)));
    }

    @POST
    @Path("/discard")
    @RolesAllowed(Role.AUTHOR)
    public Response discard(UUID id, @RestForm long revision) {
        DraftProblems.done(drafts.discard(id, Table.unchanged(revision)));
        return Response.seeOther(URI.create("/drafts")).build();
    }

    @POST
    @Path("/re-review")
    @RolesAllowed(Role.AUTHOR)
    public Response reReview(UUID id) {
        Draft published = table.get(id).draft();
        return after(drafts.begin(new BeginDraft(null, null, new BeginDraft.From(published.slug(), null))));
    }

    @POST
    @Path("/languages")
    @RolesAllowed(Role.AUTHOR)
    public Response addLanguage(UUID id, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Manuscript manuscript = table.getOpen(id);
        Mistakes mistakes = table.noMistakes();
        String language = typed.one(DraftPages.LANGUAGE).strip();
        if (!language.matches(DraftContent.LANGUAGE) || language.length() > 35) {
            mistakes.at(DraftPages.LANGUAGE, "Write a language tag, such as es or pt-BR.");
        } else if (manuscript.content().texts().containsKey(language)) {
            mistakes.at(DraftPages.LANGUAGE, "The draft has this language already.");
        }
        if (mistakes.any()) {
            return refused(manuscript, typed, mistakes);
        }
        ObjectNode tree = manuscript.content().tree().deepCopy();
        tree.withObject("/texts").putObject(language).put("language", language).put("state", "draft");
        long revision = Table.revision(typed.one("revision"));
        DraftContent begun = Sheets.stamped(new DraftContent(tree), manuscript.content(), language, _ -> false);
        DraftProblems.done(drafts.edit(id, Table.unchanged(revision), begun));
        return Response.seeOther(URI.create("/drafts/%s/translations/%s".formatted(id, language)))
                .build();
    }

    private Response refused(Manuscript manuscript, Typed typed, Mistakes mistakes) {
        return Response.status(REFUSED)
                .entity(pages.page(manuscript, typed, mistakes))
                .build();
    }

    private static Response after(DraftStep step) {
        return to(DraftProblems.done(step).id());
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/drafts/" + id)).build();
    }
}
