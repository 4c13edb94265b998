package org.equipoise.authorpages;

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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.equipoise.authoring.AuthoringDesk;
import org.equipoise.authoring.BeginDraft;
import org.equipoise.authoring.Draft;
import org.equipoise.authoring.DraftProblems;
import org.equipoise.authoring.DraftSearch;
import org.equipoise.authoring.DraftStep;
import org.equipoise.drafttable.Table;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The organisation's drafts.
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
class DraftListResource {

    private static final String SLUG = "/slug";
    private static final String TITLE = "/title";
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_OPEN = 200;
    private static final int PAGE = 20;
    private static final int REFUSED = 422;

    private final AuthoringDesk desk;
    private final Identity identity;
    private final Table table;

    DraftListResource(AuthoringDesk desk, Identity identity, Table table) {
        this.desk = desk;
        this.identity = identity;
        this.table = table;
    }

    @GET
    @RolesAllowed(Role.AUTHOR)
    public DraftListPage list(@RestQuery @Nullable UUID before) {
        return page(before, Typed.NOTHING, table.noMistakes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.AUTHOR)
    public Response begin(MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Mistakes mistakes = table.noMistakes();
        String slug = typed.one(SLUG).strip();
        String title = typed.one(TITLE).strip();
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            mistakes.at(SLUG, "Use small letters, digits and single hyphens, such as ear-pain.");
        }
        mistakes.tooLong(SLUG, slug, LONGEST_SLUG);
        if (title.isEmpty() || !title.matches("\\P{Cc}*")) {
            mistakes.at(TITLE, "Write a title in English, on one line.");
        }
        mistakes.tooLong(TITLE, title, LONGEST_TITLE);
        if (!mistakes.any()) {
            switch (desk.begin(new BeginDraft(slug, title, null))) {
                case DraftStep.Done(Draft draft) -> {
                    return Response.seeOther(URI.create("/drafts/" + draft.id()))
                            .build();
                }
                case DraftStep.AlreadyOpen _ -> mistakes.at(SLUG, "There is an open draft of this name already.");
                case DraftStep.NameTaken(boolean byUs) ->
                    mistakes.at(
                            SLUG,
                            byUs
                                    ? "This aid is published. Begin a re-review on the page of its draft."
                                    : "This name is taken by an aid that is not your organisation’s.");
                case DraftStep other -> DraftProblems.done(other);
            }
        }
        return Response.status(REFUSED).entity(page(null, typed, mistakes)).build();
    }

    private DraftListPage page(@Nullable UUID before, Typed typed, Mistakes mistakes) {
        List<Draft> open = desk.find(new DraftSearch(DraftSearch.OPEN, null), MOST_OPEN);
        List<Draft> closed =
                desk.find(new DraftSearch(EnumSet.complementOf(EnumSet.copyOf(DraftSearch.OPEN)), before), PAGE + 1);
        List<Draft> shown = closed.stream().limit(PAGE).toList();
        List<Field> fields = List.of(
                Field.text(Field.Kind.TEXT, TITLE, "Title in English", "", typed, mistakes),
                Field.text(
                        Field.Kind.TEXT,
                        SLUG,
                        "Name in addresses",
                        "Small letters, digits and hyphens, such as ear-pain. It stays as it is.",
                        typed,
                        mistakes));
        return new DraftListPage(
                table.say(),
                items(open, this::isNextStepMine),
                items(open, Predicate.not(this::isNextStepMine)),
                items(shown, _ -> true),
                closed.size() > PAGE ? "/drafts?before=" + shown.getLast().id() : "",
                fields,
                mistakes.all(fields));
    }

    private List<DraftListPage.Item> items(List<Draft> drafts, Predicate<Draft> which) {
        Speech say = table.say();
        return drafts.stream()
                .filter(which)
                .map(draft -> DraftListPage.Item.of(say, draft))
                .toList();
    }

    /// Writers go on with what they write; whoever wrote nothing reviews and publishes.
    private boolean isNextStepMine(Draft draft) {
        boolean mayJudge = draft.mayBeJudgedBy(identity.caller().account());
        return (draft.state() == Draft.State.IN_REVIEW) == mayJudge;
    }
}
