package org.equipoise.clinicianpages;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.desk.Desk;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.language.Words;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The day's decisions; finding one by its reference; opening another.
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
class TodayResource {

    private static final String FIND = "/find";
    private static final String FOUND_BUTTON = "find";
    private static final int MOST_FOUND = 20;
    private static final int REFUSED = 422;

    private final DecisionDesk decisions;
    private final Desk desk;
    private final Agenda agenda;
    private final OpeningForm opening;
    private final Identity identity;

    TodayResource(DecisionDesk decisions, Desk desk, Agenda agenda, OpeningForm opening, Identity identity) {
        this.decisions = decisions;
        this.desk = desk;
        this.agenda = agenda;
        this.opening = opening;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public TodayPage today(@RestQuery @Nullable String whose) {
        Speech say = desk.say();
        return page(say, "everybody".equals(whose), List.of(), Typed.NOTHING, new Mistakes(say.words()));
    }

    /// A reference is looked for by a form, so that it stands in no address.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response findOrOpen(MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        Mistakes mistakes = new Mistakes(say.words());
        List<Decision> found = List.of();
        if (typed.pressed(FOUND_BUTTON)) {
            found = find(typed, say.words(), mistakes);
            if (found.size() == 1) {
                return to(found.getFirst());
            }
        } else {
            Optional<Decision> opened = opening.open(typed, say.words(), mistakes);
            if (opened.isPresent()) {
                return to(opened.get());
            }
        }
        return Response.status(mistakes.any() ? REFUSED : Response.Status.OK.getStatusCode())
                .entity(page(say, false, found, typed, mistakes))
                .build();
    }

    private List<Decision> find(Typed typed, Words words, Mistakes mistakes) {
        String reference = typed.one(FIND).strip();
        if (reference.isEmpty() || reference.indexOf('\0') >= 0) {
            mistakes.at(FIND, words.say("today-find-empty"));
            return List.of();
        }
        List<Decision> found = decisions.referredToAs(reference, MOST_FOUND);
        if (found.isEmpty()) {
            mistakes.at(FIND, words.say("today-find-none"));
        }
        return found;
    }

    private TodayPage page(Speech say, boolean everybody, List<Decision> found, Typed typed, Mistakes mistakes) {
        Words words = say.words();
        List<TodayPage.Group> groups =
                agenda.groups(everybody ? null : identity.caller().account(), words);
        long waiting = groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.waiting().isEmpty())
                .count();
        List<Field> find = List.of(Field.text(
                Field.Kind.TEXT, FIND, words.say("today-find"), words.say("today-find-hint"), typed, mistakes));
        List<Field> open = opening.fields(words, typed, mistakes);
        return new TodayPage(
                say,
                words.day(agenda.today()),
                waiting == 0 ? words.say("today-waiting-none") : words.say("today-waiting", waiting),
                everybody,
                groups,
                agenda.items(found, words),
                find,
                open,
                mistakes.all(Stream.concat(find.stream(), open.stream()).toList()));
    }

    private static Response to(Decision decision) {
        return Response.seeOther(URI.create("/decisions/" + decision.id())).build();
    }
}
