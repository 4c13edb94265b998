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
import java.util.UUID;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidSearch;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.decision.Decision;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.DecisionSearch;
import org.equipoise.decision.OpenDecision;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.web.Printed;
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
    private final AidCatalogue catalogue;
    private final Identity identity;

    DecisionListResource(DecisionDesk decisions, Desk desk, AidCatalogue catalogue, Identity identity) {
        this.decisions = decisions;
        this.desk = desk;
        this.catalogue = catalogue;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public DecisionListPage list(@RestQuery @Nullable UUID before) {
        return page(before, Typed.NOTHING, new Mistakes());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response open(MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Mistakes mistakes = new Mistakes();
        String reference = typed.one(REFERENCE).strip();
        if (typed.one(AID).isEmpty()) {
            mistakes.at(AID, "Choose a decision aid.");
        }
        if (reference.isEmpty() || !reference.matches("\\P{Cc}*")) {
            mistakes.at(REFERENCE, "Write your own reference for the patient, on one line.");
        }
        mistakes.tooLong(REFERENCE, reference, LONGEST_REFERENCE);
        if (mistakes.any()) {
            return Response.status(REFUSED).entity(page(null, typed, mistakes)).build();
        }
        UUID clinician = identity.caller().account();
        Decision opened = decisions
                .open(new OpenDecision(typed.one(AID), reference, clinician, null, null))
                .orRefuse();
        return Response.seeOther(URI.create("/decisions/" + opened.id())).build();
    }

    private DecisionListPage page(@Nullable UUID before, Typed typed, Mistakes mistakes) {
        List<Decision> found = decisions.find(new DecisionSearch(null, null, null, before), PAGE + 1);
        List<Decision> shown = found.stream().limit(PAGE).toList();
        List<Field> fields = List.of(
                Field.pick(
                        Field.Kind.SELECT,
                        AID,
                        "Decision aid",
                        "",
                        catalogue
                                .find(
                                        AidSearch.everything(MOST_AIDS),
                                        identity.caller().organisation())
                                .stream()
                                .map(DecisionListResource::choice),
                        typed,
                        mistakes),
                Field.text(
                        Field.Kind.TEXT,
                        REFERENCE,
                        "Your reference for the patient",
                        "What your own records call this patient. No name and no date of birth, please.",
                        typed,
                        mistakes));
        return new DecisionListPage(
                shown.stream().map(this::item).toList(),
                found.size() > PAGE ? "/decisions?before=" + shown.getLast().id() : "",
                fields,
                mistakes.all(fields));
    }

    private static Field.Choice choice(AidVersion version) {
        return Field.choice(
                version.aid().slug(),
                version.aid().text(version.bestLanguage("")).title());
    }

    private DecisionListPage.Item item(Decision decision) {
        return new DecisionListPage.Item(
                "/decisions/" + decision.id(),
                decision.patientReference(),
                desk.of(decision).text().title(),
                Words.of(decision.status()),
                Printed.time(decision.openedAt()));
    }
}
