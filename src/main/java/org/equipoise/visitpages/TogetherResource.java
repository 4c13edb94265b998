package org.equipoise.visitpages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.consultation.Consultations;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.decision.SavedAnswers;
import org.equipoise.decision.Saving;
import org.equipoise.desk.Desk;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.Precondition;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.profileform.ProfileForm;
import org.equipoise.teachback.Asking;
import org.equipoise.teachback.TeachBack;
import org.equipoise.teachback.TeachBacks;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The screen for both, of one decision: what is set is kept with the answers.
@Path("/decisions/{id}/together")
@Produces(MediaType.TEXT_HTML)
class TogetherResource {

    private static final int REFUSED = 422;

    private final Desk desk;
    private final DecisionDesk decisions;
    private final Consultations consultations;
    private final TeachBacks teachBacks;
    private final Notices notices;
    private final ObjectMapper json;

    TogetherResource(
            Desk desk,
            DecisionDesk decisions,
            Consultations consultations,
            TeachBacks teachBacks,
            Notices notices,
            ObjectMapper json) {
        this.desk = desk;
        this.decisions = decisions;
        this.consultations = consultations;
        this.teachBacks = teachBacks;
        this.notices = notices;
        this.json = json;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public TogetherPage show(UUID id, @RestQuery @Nullable String done) {
        Desk.Case found = desk.get(id);
        Speech say = desk.say();
        SavedAnswers saved = decisions.answers(found.decision());
        Typed stored = Typed.of(json.<JsonNode>valueToTree(saved.answers()));
        Typed shown = new ProfileForm(found.version().aid(), found.text(), say.words())
                .shown(marks(found, say, saved).shown(stored));
        return page(say, found, saved, shown, saved.revision(), said(done, say), new Mistakes(say.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response save(UUID id, MultivaluedMap<String, String> form) throws JsonProcessingException {
        Typed typed = ProfileTaps.tapped(Typed.of(form));
        Desk.Case found = desk.get(id);
        Speech say = desk.say();
        Mistakes mistakes = new Mistakes(say.words());
        SavedAnswers saved = decisions.answers(found.decision());
        if (typed.turns()) {
            return typed.untouched() ? to(id, "") : turned(say, found, saved, typed);
        }
        ObjectNode changes = JsonNodeFactory.instance.objectNode();
        changes.set("profile", new ProfileForm(found.version().aid(), found.text(), say.words()).read(typed, mistakes));
        marks(found, say, saved).read(typed, changes, mistakes);
        String done = "";
        if (!mistakes.any()) {
            switch (decisions.save(id, Precondition.of(Precondition.tag(base(typed))), changes)) {
                case Saving.Saved _ -> {
                    return to(id, "saved");
                }
                case Saving.Refused(List<Violation> violations) -> mistakes.at(violations);
                case Saving.Stale _ -> done = say.words().say("together-elsewhere");
                case Saving.Closed _ -> throw ProblemType.DECISION_CLOSED.because("");
                case Saving.NoSuchDecision _ -> throw ProblemType.DECISION_NOT_FOUND.because("");
            }
        }
        long base = done.isEmpty() ? base(typed) : saved.revision();
        return Response.status(REFUSED)
                .entity(page(say, found, saved, typed, base, done, mistakes))
                .build();
    }

    private Response turned(Speech say, Desk.Case found, SavedAnswers saved, Typed typed) {
        String kept = say.words().say("turn-kept");
        return Response.ok(page(say, found, saved, typed, base(typed), kept, new Mistakes(say.words())))
                .build();
    }

    @POST
    @Path("/teach-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response askBack(UUID id, @RestForm @Nullable String attribute, @RestForm @Nullable String outcome) {
        Desk.Case found = desk.get(id);
        TeachBack.Outcome how = Stream.of(TeachBack.Outcome.values())
                .filter(each -> Prompt.name(each).equals(outcome))
                .findFirst()
                .orElseThrow(() -> ProblemType.INVALID_REQUEST.because(""));
        return switch (teachBacks.keep(found.decision(), attribute == null ? "" : attribute, how)) {
            case Asking.Kept _ -> to(id, "asked");
            case Asking.NoSuchRow _ -> throw ProblemType.INVALID_REQUEST.because("");
        };
    }

    private TogetherPage page(
            Speech say, Desk.Case found, SavedAnswers saved, Typed typed, long base, String done, Mistakes mistakes) {
        String address = "/decisions/" + found.decision().id();
        ComparisonView view =
                consultations.show(found.decision(), found.text().language()).view();
        return new Showing(say, found.version().aid(), found.text(), typed, mistakes)
                .page(
                        address,
                        address + "/together",
                        found.decision().patientReference(),
                        notices.of(found.version(), found.text().language()),
                        base,
                        done,
                        saved.answers().ownConcerns(),
                        view,
                        teachBacks.of(found.decision()));
    }

    private static PriorityMarks marks(Desk.Case found, Speech say, SavedAnswers saved) {
        return new PriorityMarks(
                found.version().aid(),
                found.text(),
                say.words(),
                saved.answers().ownConcerns());
    }

    private static String said(@Nullable String done, Speech say) {
        return switch (done) {
            case "saved" -> say.words().say("together-saved");
            case "asked" -> say.words().say("together-asked");
            case null, default -> "";
        };
    }

    private static long base(Typed typed) {
        String base = typed.one("base");
        return base.matches("\\d{1,9}") ? Long.parseLong(base) : 0;
    }

    private static Response to(UUID id, String done) {
        String query = done.isEmpty() ? "" : "?done=" + done;
        return Response.seeOther(URI.create("/decisions/%s/together%s".formatted(id, query)))
                .build();
    }
}
