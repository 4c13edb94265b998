package org.equipoise.preparation;

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
import java.util.stream.Stream;
import org.equipoise.decision.Saving;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.web.Held;
import org.equipoise.web.Translated;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The patient's steps, saved one by one.
@Path("/my/steps/{step}")
@Produces(MediaType.TEXT_HTML)
class StepResource {

    private static final String ANSWERS = "/my/answers";
    private static final int REFUSED = 422;

    private final MyDecision my;

    StepResource(MyDecision my) {
        this.my = my;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public StepPage show(
            String step,
            @RestQuery @Nullable String then,
            @RestQuery("changed-elsewhere") @Nullable String changedElsewhere,
            @RestQuery @Nullable String checked) {
        Visit visit = my.visit();
        Section section = Sections.named(step);
        return page(
                visit,
                section,
                section.shown(visit, my.stored(visit)),
                "answers".equals(then),
                changedElsewhere != null,
                checked != null,
                new Mistakes(visit.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response save(String step, MultivaluedMap<String, String> form) {
        Section section = Sections.named(step);
        Typed typed = Typed.of(form);
        Visit visit = my.visit();
        Mistakes mistakes = new Mistakes(visit.words());
        read(section, visit, typed, mistakes);
        boolean toAnswers = typed.one("then").equals("answers");
        if (!mistakes.any()) {
            MyDecision.Outcome outcome = my.save(
                    revision(typed), visit, newest -> read(section, newest, typed, new Mistakes(visit.words())));
            switch (outcome.saving()) {
                case Saving.Saved _ -> {
                    return Response.seeOther(next(section, toAnswers, outcome.changedElsewhere()))
                            .build();
                }
                case Saving.Refused(List<Violation> violations) -> mistakes.at(violations);
                case Saving.Stale _ -> throw ProblemType.STALE_EDIT.because("");
                case Saving.Closed _ -> throw ProblemType.DECISION_CLOSED.because("");
                case Saving.NoSuchDecision _ -> throw ProblemType.DECISION_NOT_FOUND.because("");
            }
        }
        return Response.status(REFUSED)
                .entity(page(visit, section, typed, toAnswers, false, false, mistakes))
                .build();
    }

    private static ObjectNode read(Section section, Visit visit, Typed typed, Mistakes mistakes) {
        return typed.pressed("clear") ? section.nothing(visit, mistakes) : section.read(visit, typed, mistakes);
    }

    private static long revision(Typed typed) {
        String revision = typed.one("revision");
        return revision.matches("\\d{1,9}") ? Long.parseLong(revision) : 0;
    }

    /// Answers about knowledge are told at once; everything else leads on.
    private static URI next(Section section, boolean toAnswers, boolean changedElsewhere) {
        String path = section.path().equals(Knowledge.PATH)
                ? address(section) + "?checked=yes" + (toAnswers ? "&then=answers" : "")
                : toAnswers
                        ? ANSWERS + "?saved=yes"
                        : Sections.after(section).map(StepResource::address).orElse(ANSWERS) + "?saved=yes";
        return URI.create(path + (changedElsewhere ? "&changed-elsewhere=yes" : ""));
    }

    private static StepPage page(
            Visit visit,
            Section section,
            Typed typed,
            boolean toAnswers,
            boolean changedElsewhere,
            boolean checked,
            Mistakes mistakes) {
        List<Field> fields = section.fields(visit, typed, mistakes);
        boolean rates = section.equals(Sections.RATINGS);
        boolean picks = section.equals(Sections.TOP_THREE);
        return new StepPage(
                visit.say(),
                Held.of(visit.version()),
                section.path(),
                section.title(visit.words()),
                visit.words().say("step-progress", Sections.position(section) + 1, Sections.ALL.size()),
                toAnswers
                        ? ANSWERS
                        : Sections.before(section).map(StepResource::address).orElse("/my"),
                toAnswers
                        ? ANSWERS
                        : Sections.after(section).map(StepResource::address).orElse(ANSWERS),
                toAnswers ? "answers" : "",
                visit.saved().revision(),
                changedElsewhere,
                checked,
                introduction(section, visit),
                rates ? address(Sections.TOP_THREE) : picks ? address(Sections.RATINGS) : "",
                visit.words().say(rates ? "step-pick-three" : "step-rate-each"),
                fields,
                mistakes.all(fields));
    }

    /// What is known of the translation comes first: a patient answers to its words.
    private static List<String> introduction(Section section, Visit visit) {
        return Stream.concat(
                        Translated.notice(visit.aid(), visit.text().language(), visit.words()).stream(),
                        section.introduction(visit).stream())
                .toList();
    }

    static String address(Section section) {
        return "/my/steps/" + section.path();
    }
}
