package org.equipoise.journey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Saving;
import org.equipoise.eliciting.Eliciting;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.path.Frame;
import org.equipoise.path.Length;
import org.equipoise.path.Place;
import org.equipoise.path.Places;
import org.equipoise.path.Spot;
import org.equipoise.path.Step;
import org.equipoise.path.Way;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Told;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.standing.Held;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Where the patient begins, what they told, and that they are ready.
@Path("/my")
@Produces(MediaType.TEXT_HTML)
class HomeResource {

    private final MyDecision my;
    private final Places places;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final Notices notices;

    HomeResource(MyDecision my, Places places, Consultations consultations, SummaryBook summaries, Notices notices) {
        this.my = my;
        this.places = places;
        this.consultations = consultations;
        this.summaries = summaries;
        this.notices = notices;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public HomePage home() {
        Visit visit = my.visit();
        Place place = places.of(visit.decision());
        Way way = Way.of(place.lengthOrMiddle(), visit.aid());
        return new HomePage(
                visit.say(),
                Held.of(visit.version()),
                visit.text(),
                notices.of(visit.version(), visit.text().language()),
                Frame.paces(place.length(), visit.words()),
                place.address() != null,
                way.steps().stream()
                        .map(step -> Spot.first(step, visit, way.length()))
                        .map(spot -> task(visit, spot))
                        .toList(),
                visit.saved().answers().done(),
                visit.decision().status().takesAnswers(),
                summaries
                        .find(visit.decision())
                        .filter(summary -> summary.state() != Summary.State.DRAFT)
                        .isPresent(),
                consultations.receipts(visit.decision()).stream()
                        .map(receipt -> visit.words()
                                .say(
                                        "reader-at",
                                        receipt.reader(),
                                        visit.words().time(receipt.readAt())))
                        .toList());
    }

    private HomePage.Task task(Visit visit, Spot spot) {
        boolean asks = spot.section() != null || spot.step() == Step.MATTERS;
        String state = !asks ? "home-to-read" : told(visit, spot).isEmpty() ? "home-not-started" : "home-answered";
        return new HomePage.Task(
                visit.words().say(spot.step().title()),
                spot.address(),
                visit.words().say(state));
    }

    @GET
    @Path("/answers")
    @RolesAllowed(Role.PATIENT)
    public AnswersPage answers(@RestQuery("changed-elsewhere") @Nullable String changedElsewhere) {
        Visit visit = my.visit();
        return new AnswersPage(
                visit.say(),
                Held.of(visit.version()),
                Stream.of(Step.values())
                        .map(step -> Spot.first(step, visit, Length.MIDDLE))
                        .filter(spot -> spot.section() != null)
                        .filter(spot -> spot.step() != Step.ABOUT_YOU
                                || !visit.aid().profile().isEmpty())
                        .map(spot -> new AnswersPage.Part(
                                Objects.requireNonNull(spot.section()).title(visit.words()),
                                spot.addressWith("then=answers"),
                                told(visit, spot)))
                        .toList(),
                visit.saved().answers().done(),
                visit.decision().status().takesAnswers(),
                changedElsewhere != null,
                visit.saved().revision());
    }

    @POST
    @Path("/ready")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response ready() {
        Visit visit = my.visit();
        MyDecision.Outcome outcome = my.save(
                visit.saved().revision(),
                visit,
                _ -> JsonNodeFactory.instance.objectNode().put("finished", true));
        if (!(outcome.saving() instanceof Saving.Saved)) {
            throw ProblemType.DECISION_CLOSED.because("");
        }
        return Response.seeOther(URI.create("/my/done")).build();
    }

    private List<Told> told(Visit visit, Spot spot) {
        Section section = spot.section();
        if (section == null) {
            return List.of();
        }
        return spot.step() == Step.MATTERS
                ? Eliciting.toldInWords(visit).orElseGet(() -> toldInFields(visit, section))
                : toldInFields(visit, section);
    }

    private List<Told> toldInFields(Visit visit, Section section) {
        Typed stored = section.shown(visit, my.stored(visit));
        return section.told(visit, stored);
    }
}
