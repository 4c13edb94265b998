package org.equipoise.steps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.equipoise.decision.Saving;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.path.Frame;
import org.equipoise.path.Places;
import org.equipoise.path.Spot;
import org.equipoise.path.Step;
import org.equipoise.path.Way;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.steps.StepPage.Filled;

/// Saves what was sent from a page of the path, and leads on from there.
@ApplicationScoped
class StepSaving {

    private static final int OK = 200;
    private static final int REFUSED = 422;
    private static final int CONFLICT = 409;
    private static final String TO_ANSWERS = "answers";
    /// Whether the answers on the page were told to be right or not.
    private static final String CHECKED = "checked";

    private final MyDecision my;
    private final Places places;
    private final StepPages pages;

    StepSaving(MyDecision my, Places places, StepPages pages) {
        this.my = my;
        this.places = places;
        this.pages = pages;
    }

    Response save(Visit visit, Spot spot, Way way, Typed typed) {
        Section section = spot.section();
        boolean leaves = typed.pressed("stop") || typed.pressed("length");
        boolean nothingToSave = typed.pressed("skip") || (leaves && Kept.isEmpty(typed));
        return section == null || nothingToSave || asksNothing(section, visit)
                ? goOn(visit, spot, way, typed, false, false)
                : save(visit, spot, section, way, typed);
    }

    private static boolean asksNothing(Section section, Visit visit) {
        return section.fields(visit, Typed.NOTHING, new Mistakes(visit.words())).isEmpty();
    }

    private Response save(Visit visit, Spot spot, Section section, Way way, Typed typed) {
        Mistakes mistakes = new Mistakes(visit.words());
        ObjectNode changes = read(section, visit, typed, mistakes);
        if (!visit.decision().status().takesAnswers()) {
            return response(CONFLICT, Kept.toRead(visit.say(), "closed", typed));
        }
        Frame frame = pages.frame(visit, spot, way, typed.one("then").equals(TO_ANSWERS), false);
        if (typed.pressed(Kept.THEIRS)) {
            return stored(visit, spot, section, frame, typed);
        }
        long revision = Kept.revision(typed);
        boolean unsaved = mistakes.any() ? !Kept.isEmpty(typed) : my.isNew(visit, revision, section.members(), changes);
        boolean carries =
                unsaved && (mistakes.any() || !Kept.left(typed).fields().isEmpty());
        if (typed.turns() && (carries || !unsaved)) {
            return turned(visit, spot, section, way, frame, typed, unsaved);
        }
        if (!mistakes.any()) {
            if (!typed.pressed("mine") && my.contradicts(visit, revision, section.members(), changes)) {
                Typed theirs = section.shown(visit, my.stored(visit));
                return response(CONFLICT, Kept.beside(visit, section, frame, theirs, typed));
            }
            MyDecision.Outcome outcome =
                    my.save(revision, visit, newest -> read(section, newest, typed, new Mistakes(visit.words())));
            switch (outcome.saving()) {
                case Saving.Saved _ -> {
                    return goOn(my.visit(), spot, way, typed, true, outcome.changedElsewhere());
                }
                case Saving.Refused(List<Violation> violations) -> mistakes.at(violations);
                case Saving.Stale _ -> throw ProblemType.STALE_EDIT.because("");
                case Saving.Closed _ -> {
                    return response(CONFLICT, Kept.toRead(visit.say(), "closed", typed));
                }
                case Saving.NoSuchDecision _ -> throw ProblemType.DECISION_NOT_FOUND.because("");
            }
        }
        return response(
                REFUSED,
                pages.asked(
                        visit,
                        spot,
                        section,
                        frame,
                        new Filled(typed, /* checked= */ false, /* unsaved= */ false, mistakes, Kept.left(typed))));
    }

    /// What others have saved counts; what was typed stays in sight.
    private Response stored(Visit visit, Spot spot, Section section, Frame frame, Typed typed) {
        Filled filled = new Filled(
                section.shown(visit, my.stored(visit)),
                /* checked= */ false,
                /* unsaved= */ false,
                new Mistakes(visit.words()),
                Kept.left(typed));
        return response(OK, pages.asked(visit, spot, section, frame, filled));
    }

    /// What cannot be saved as it stands comes along, and nobody is told off for it.
    private Response turned(
            Visit visit, Spot spot, Section section, Way way, Frame frame, Typed typed, boolean unsaved) {
        Typed left = Kept.left(typed);
        if (!unsaved && left.fields().isEmpty()) {
            return goOn(visit, spot, way, typed, false, false);
        }
        Filled filled = new Filled(typed, /* checked= */ false, unsaved, new Mistakes(visit.words()), left);
        return response(OK, pages.asked(visit, spot, section, frame, filled));
    }

    private static ObjectNode read(Section section, Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes =
                typed.pressed("clear") ? section.nothing(visit, mistakes) : section.read(visit, typed, mistakes);
        if (typed.pressed("ready")) {
            changes.put("finished", true);
        }
        return changes;
    }

    /// Whoever stops without an answer comes back to the same page.
    private Response goOn(Visit visit, Spot spot, Way way, Typed typed, boolean saved, boolean changedElsewhere) {
        Optional<Spot> next = spot.after(visit, way);
        if (!typed.pressed("length") && !typed.turns()) {
            boolean again = typed.pressed("stop") && !saved;
            places.moveTo(
                    visit.decision(), again ? spot.address() : next.orElse(spot).address());
        }
        String address = next(spot, next, typed);
        String separator = address.contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(changedElsewhere ? address + separator + "changed-elsewhere=yes" : address))
                .build();
    }

    /// Answers about knowledge are told at once; everything else leads on.
    private static String next(Spot spot, Optional<Spot> next, Typed typed) {
        boolean toAnswers = typed.one("then").equals(TO_ANSWERS);
        if (typed.pressed("stop")) {
            return "/my/stop";
        } else if (typed.pressed("ready")) {
            return "/my/done";
        } else if (typed.turns()) {
            return spot.addressWith(
                    (toAnswers ? "then=answers&" : "") + (typed.pressed(CHECKED) ? "checked=yes&" : "") + "saved=yes");
        } else if (typed.pressed("length")) {
            return spot.addressWith("saved=yes");
        } else if (spot.step() == Step.CLEAR && !typed.pressed("skip")) {
            return spot.addressWith("checked=yes" + (toAnswers ? "&then=answers" : ""));
        }
        return toAnswers || next.isEmpty()
                ? "/my/answers?saved=yes"
                : next.get().addressWith("saved=yes");
    }

    private static Response response(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
