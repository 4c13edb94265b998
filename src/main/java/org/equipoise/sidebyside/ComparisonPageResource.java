package org.equipoise.sidebyside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.Answers;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.Saving;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.upkeep.Notices;
import org.equipoise.web.ComparisonTable;
import org.equipoise.web.Look;
import org.equipoise.workings.Workings;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The options side by side for what the patient told, and for what they try out. What is tried out stands in no
/// address and is kept nowhere, so the answer to such a form is the page itself.
@Path("/my/comparison")
@Produces(MediaType.TEXT_HTML)
class ComparisonPageResource {

    private static final String PAGE = "/my/comparison";

    private final MyDecision my;
    private final Consultations consultations;
    private final Comparisons comparisons;
    private final DecisionDesk desk;
    private final Notices notices;

    ComparisonPageResource(
            MyDecision my, Consultations consultations, Comparisons comparisons, DecisionDesk desk, Notices notices) {
        this.my = my;
        this.consultations = consultations;
        this.comparisons = comparisons;
        this.desk = desk;
        this.notices = notices;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public MyComparisonPage show(
            @RestQuery @Nullable String per, @RestQuery @Nullable String frames, @RestQuery @Nullable String kept) {
        Visit visit = my.visit();
        ComparisonView view = told(visit);
        return page(
                visit,
                view,
                Look.of(per, frames),
                Trial.of(visit, view),
                visit.saved().revision(),
                false,
                kept != null);
    }

    @GET
    @Path("/workings")
    @RolesAllowed(Role.PATIENT)
    public MyWorkingsPage workings() {
        Visit visit = my.visit();
        ComparisonView view =
                consultations.showWorkings(visit.decision(), visit.text().language());
        return new MyWorkingsPage(visit.say(), view.aid().title(), Workings.of(visit.aid(), view, visit.words()));
    }

    @POST
    @Path("/what-if")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public MyComparisonPage tryOut(MultivaluedMap<String, String> form) {
        Visit visit = my.visit();
        Typed typed = Typed.of(form);
        return page(
                visit,
                tried(visit, typed),
                Look.of(typed.one("per"), typed.one("frames")),
                Trial.of(visit, told(visit), typed),
                revision(typed),
                true,
                false);
    }

    /// The same for a script, which sets it into the page.
    @POST
    @Path("/what-if/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public MyAnswerPage answer(MultivaluedMap<String, String> form) {
        Visit visit = my.visit();
        return new MyAnswerPage(
                visit.say(), MyAnswer.of(tried(visit, Typed.of(form)), /* tried= */ true, visit.words()));
    }

    @POST
    @Path("/priorities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response keep(MultivaluedMap<String, String> form) throws JsonProcessingException {
        Visit visit = my.visit();
        Typed typed = Typed.of(form);
        Saving saving = desk.save(
                visit.decision().id(), Precondition.of(Precondition.tag(revision(typed))), Trial.read(visit, typed));
        return switch (saving) {
            case Saving.Saved _ ->
                Response.seeOther(URI.create(PAGE + "?kept=yes")).build();
            case Saving.Refused(List<Violation> violations) ->
                throw ProblemType.INVALID_REQUEST.because("", violations);
            case Saving.Stale _ -> throw ProblemType.STALE_EDIT.because("");
            case Saving.Closed _ -> throw ProblemType.DECISION_CLOSED.because("");
            case Saving.NoSuchDecision _ -> throw ProblemType.DECISION_NOT_FOUND.because("");
        };
    }

    /// What somebody else has saved meanwhile is not lost to what was tried out before.
    private static long revision(Typed typed) {
        String revision = typed.one("revision");
        return revision.matches("\\d{1,9}") ? Long.parseLong(revision) : 0;
    }

    private ComparisonView told(Visit visit) {
        return consultations.show(visit.decision(), visit.text().language()).view();
    }

    private ComparisonView tried(Visit visit, Typed typed) {
        ObjectNode told = Trial.read(visit, typed);
        Answers answers = visit.saved().answers();
        Question question = new Question(
                visit.text().language(),
                answers.profile(),
                told.get("priorities"),
                told.get("ownConcerns"),
                answers.leaning());
        return switch (comparisons.compare(visit.version(), question)) {
            case Compared.Done(ComparisonView view) -> view;
            case Compared.Refused(var violations) -> throw ProblemType.INVALID_REQUEST.because("", violations);
        };
    }

    private MyComparisonPage page(
            Visit visit, ComparisonView view, Look look, Trial trial, long revision, boolean tried, boolean kept) {
        ComparisonTable table = ComparisonTable.of(visit.aid(), view, look, visit.words());
        return new MyComparisonPage(
                visit.say(),
                view.aid().title(),
                notices.of(visit.version(), view.language()),
                !view.assumed().isEmpty(),
                table,
                look.turns(PAGE, table, visit.words()),
                MyAnswer.of(view, tried, visit.words()),
                trial,
                revision,
                kept,
                visit.saved().answers().done(),
                visit.decision().status().takesAnswers());
    }
}
