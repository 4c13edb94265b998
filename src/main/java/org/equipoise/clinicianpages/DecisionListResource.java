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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.equipoise.catalogue.Offers;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.DecisionSearch;
import org.equipoise.decision.OpenDecision;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.ListedAid;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The organisation's decisions.
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
class DecisionListResource {

    private static final String AID = "/aid";
    private static final String REFERENCE = "/patientReference";
    private static final int LONGEST_REFERENCE = 100;
    private static final int PAGE = 20;
    private static final int MOST_AIDS = 200;
    private static final int REFUSED = 422;

    private final DecisionDesk decisions;
    private final Desk desk;
    private final AidIndex aids;
    private final Offers offers;
    private final Identity identity;

    DecisionListResource(DecisionDesk decisions, Desk desk, AidIndex aids, Offers offers, Identity identity) {
        this.offers = offers;
        this.decisions = decisions;
        this.desk = desk;
        this.aids = aids;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public DecisionListPage list(@RestQuery @Nullable UUID before) {
        Speech say = desk.say();
        return page(say, before, Typed.NOTHING, new Mistakes(say.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response open(MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Speech say = desk.say();
        Mistakes mistakes = new Mistakes(say.words());
        String reference = typed.one(REFERENCE).strip();
        if (typed.one(AID).isEmpty()) {
            mistakes.at(AID, say.words().say("staff-choose-aid"));
        }
        if (reference.isEmpty() || !reference.matches("\\P{Cc}*")) {
            mistakes.at(REFERENCE, say.words().say("staff-write-reference"));
        }
        mistakes.tooLong(REFERENCE, reference, LONGEST_REFERENCE);
        if (mistakes.any()) {
            return Response.status(REFUSED)
                    .entity(page(say, null, typed, mistakes))
                    .build();
        }
        UUID clinician = identity.caller().account();
        Decision opened = decisions
                .open(new OpenDecision(typed.one(AID), reference, clinician, null, null))
                .orRefuse();
        return Response.seeOther(URI.create("/decisions/" + opened.id())).build();
    }

    private DecisionListPage page(Speech say, @Nullable UUID before, Typed typed, Mistakes mistakes) {
        List<Decision> found = decisions.find(new DecisionSearch(null, null, null, before), PAGE + 1);
        List<Decision> shown = found.stream().limit(PAGE).toList();
        List<Field> fields = List.of(
                Field.pick(Field.Kind.SELECT, AID, say.words().say("staff-aid"), "", choices(say), typed, mistakes),
                Field.text(
                        Field.Kind.TEXT,
                        REFERENCE,
                        say.words().say("staff-reference"),
                        say.words().say("staff-reference-hint"),
                        typed,
                        mistakes));
        return new DecisionListPage(
                say,
                shown.stream().map(each -> item(say, each)).toList(),
                found.size() > PAGE ? "/decisions?before=" + shown.getLast().id() : "",
                fields,
                mistakes.all(fields));
    }

    /// The aids with which the organisation can open a decision.
    private Stream<Field.Choice> choices(Speech say) {
        List<ListedAid> listed =
                aids.find(AidSearch.everything(MOST_AIDS, say.language().tag())).items();
        Set<String> beginnable = offers.beginnable(
                listed.stream().map(ListedAid::slug).toList(), identity.caller().organisation());
        return listed.stream()
                .filter(aid -> beginnable.contains(aid.slug()))
                .map(aid -> Field.choice(aid.slug(), aid.title()));
    }

    private DecisionListPage.Item item(Speech say, Decision decision) {
        return new DecisionListPage.Item(
                "/decisions/" + decision.id(),
                decision.patientReference(),
                desk.of(decision).text().title(),
                new Told(say.words()).of(decision.status()),
                say.words().time(decision.openedAt()));
    }
}
