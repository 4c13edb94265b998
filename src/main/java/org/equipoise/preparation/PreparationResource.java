package org.equipoise.preparation;

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
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Saving;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.summary.Summary;
import org.equipoise.summary.SummaryBook;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.Held;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Where the patient begins, what they told, and that they are ready.
@Path("/my")
@Produces(MediaType.TEXT_HTML)
class PreparationResource {

    private final MyDecision my;
    private final Consultations consultations;
    private final SummaryBook summaries;
    private final Notices notices;

    PreparationResource(MyDecision my, Consultations consultations, SummaryBook summaries, Notices notices) {
        this.my = my;
        this.consultations = consultations;
        this.summaries = summaries;
        this.notices = notices;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public HomePage home() {
        Visit visit = my.visit();
        return new HomePage(
                visit.say(),
                Held.of(visit.version()),
                visit.text(),
                notices.of(visit.version(), visit.text().language()),
                Sections.ALL.stream()
                        .map(section -> new HomePage.Task(
                                section.title(visit.words()),
                                StepResource.address(section),
                                visit.words()
                                        .say(told(visit, section).isEmpty() ? "home-not-started" : "home-answered")))
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

    @GET
    @Path("/answers")
    @RolesAllowed(Role.PATIENT)
    public AnswersPage answers(@RestQuery("changed-elsewhere") @Nullable String changedElsewhere) {
        Visit visit = my.visit();
        return new AnswersPage(
                visit.say(),
                Held.of(visit.version()),
                Sections.ALL.stream()
                        .map(section -> picksTopThree(visit, section) ? Sections.TOP_THREE : section)
                        .map(section -> new AnswersPage.Part(
                                section.title(visit.words()),
                                StepResource.address(section) + "?then=answers",
                                told(visit, section)))
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
        return Response.seeOther(URI.create("/my")).build();
    }

    private static boolean picksTopThree(Visit visit, Section section) {
        var priorities = visit.saved().answers().priorities();
        return section.equals(Sections.RATINGS)
                && priorities != null
                && priorities.path("method").asText().equals("top-three");
    }

    private List<AnswersPage.Told> told(Visit visit, Section section) {
        return section.equals(Sections.RATINGS)
                ? ToldOtherwise.by(visit).map(ToldOtherwise::told).orElseGet(() -> toldInFields(visit, section))
                : toldInFields(visit, section);
    }

    private List<AnswersPage.Told> toldInFields(Visit visit, Section section) {
        Section asked = picksTopThree(visit, section) ? Sections.TOP_THREE : section;
        Typed stored = asked.shown(visit, my.stored(visit));
        List<Field> fields = asked.fields(visit, stored, new Mistakes(visit.words()));
        return fields.stream()
                .map(AnswersPage.Told::of)
                .filter(told -> !told.texts().isEmpty())
                .toList();
    }
}
