package org.equipoise.steps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.equipoise.decision.Saving;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.path.Length;
import org.equipoise.path.Places;
import org.equipoise.path.Step;
import org.equipoise.path.Way;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Violation;
import org.equipoise.upkeep.Notices;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The path's pages, saved one by one.
@Path("/my/steps/{step}")
@Produces(MediaType.TEXT_HTML)
class StepResource {

    private static final int REFUSED = 422;
    private static final int NOT_SIGNED_IN = 401;
    private static final int CONFLICT = 409;

    private final MyDecision my;
    private final Places places;
    private final StepPages pages;
    private final Notices notices;
    private final Identity identity;
    private final ReaderLanguage reader;

    StepResource(
            MyDecision my,
            Places places,
            StepPages pages,
            Notices notices,
            Identity identity,
            ReaderLanguage reader) {
        this.my = my;
        this.places = places;
        this.pages = pages;
        this.notices = notices;
        this.identity = identity;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public TemplateInstance show(
            String step,
            @RestQuery @DefaultValue("1") String part,
            @RestQuery @Nullable String then,
            @RestQuery("changed-elsewhere") @Nullable String changedElsewhere,
            @RestQuery @Nullable String checked) {
        Visit visit = my.visit();
        Way way = way(visit);
        Spot spot = Spot.named(step, number(part), way.length());
        Section section = spot.section();
        Frame frame = frame(visit, spot, way, "answers".equals(then), changedElsewhere != null);
        if (section == null) {
            return pages.read(visit, spot, way.length(), frame);
        }
        return visit.decision().status().takesAnswers()
                ? pages.asked(
                        visit,
                        spot,
                        section,
                        frame,
                        section.shown(visit, my.stored(visit)),
                        checked != null,
                        new Mistakes(visit.words()))
                : new KeptPage(visit.say(), "closed", List.of(), "", List.of());
    }

    /// Whoever is no longer let in gets back what they typed.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response save(String step, @RestQuery @DefaultValue("1") String part, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        if (identity.signedIn().filter(caller -> caller.is(Role.PATIENT)).isEmpty()) {
            return response(NOT_SIGNED_IN, Kept.toSendAgain(reader.speakAny(), "session", address(step, part), typed));
        }
        Visit visit = my.visit();
        String decision = typed.one(Kept.DECISION);
        if (!decision.isEmpty() && !decision.equals(visit.decision().id().toString())) {
            return response(CONFLICT, Kept.toRead(visit.say(), "other", typed));
        }
        Way way = way(visit);
        Spot spot = Spot.named(step, number(part), way.length());
        Optional<Length> other = Length.of(typed.one("length"));
        other.ifPresent(length -> places.choose(visit.decision(), length));
        Section section = spot.section();
        boolean moves = typed.pressed("skip") || (typed.pressed("stop") || other.isPresent()) && Kept.isEmpty(typed);
        return section == null || moves
                ? goOn(visit, spot, typed, false)
                : save(visit, spot, section, way, typed);
    }

    private Response save(Visit visit, Spot spot, Section section, Way way, Typed typed) {
        Mistakes mistakes = new Mistakes(visit.words());
        ObjectNode changes = read(section, visit, typed, mistakes);
        boolean toAnswers = typed.one("then").equals("answers");
        if (!visit.decision().status().takesAnswers()) {
            return response(CONFLICT, Kept.toRead(visit.say(), "closed", typed));
        }
        if (!mistakes.any()) {
            long revision = Kept.revision(typed);
            if (!typed.pressed("mine") && my.contradicts(visit, revision, section.members(), changes)) {
                Typed theirs = section.shown(visit, my.stored(visit));
                return response(
                        CONFLICT,
                        Kept.beside(visit, section, frame(visit, spot, way, toAnswers, false), theirs, typed));
            }
            MyDecision.Outcome outcome = my.save(
                    revision, visit, newest -> read(section, newest, typed, new Mistakes(visit.words())));
            switch (outcome.saving()) {
                case Saving.Saved _ -> {
                    return goOn(my.visit(), spot, typed, outcome.changedElsewhere());
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
                        visit, spot, section, frame(visit, spot, way, toAnswers, false), typed, false, mistakes));
    }

    private static ObjectNode read(Section section, Visit visit, Typed typed, Mistakes mistakes) {
        ObjectNode changes =
                typed.pressed("clear") ? section.nothing(visit, mistakes) : section.read(visit, typed, mistakes);
        if (typed.pressed("ready")) {
            changes.put("finished", true);
        }
        return changes;
    }

    /// Answers about knowledge are told at once; everything else leads on.
    private Response goOn(Visit visit, Spot spot, Typed typed, boolean changedElsewhere) {
        Way way = way(visit);
        Optional<Spot> next = spot.after(visit, way);
        boolean stays = typed.pressed("length");
        if (!stays) {
            places.moveTo(visit.decision(), next.map(Spot::address).orElse(spot.address()));
        }
        String address;
        if (typed.pressed("stop")) {
            address = "/my/stop";
        } else if (typed.pressed("ready")) {
            address = "/my/done";
        } else if (stays) {
            address = spot.addressWith("saved=yes");
        } else if (spot.step() == Step.CLEAR && !typed.pressed("skip")) {
            address = spot.addressWith("checked=yes" + (typed.one("then").equals("answers") ? "&then=answers" : ""));
        } else if (typed.one("then").equals("answers")) {
            address = "/my/answers?saved=yes";
        } else {
            address = next.map(found -> found.addressWith("saved=yes")).orElse("/my/answers?saved=yes");
        }
        return Response.seeOther(URI.create(address + (changedElsewhere ? separator(address) + "changed-elsewhere=yes" : "")))
                .build();
    }

    private static String separator(String address) {
        return address.contains("?") ? "&" : "?";
    }

    private Way way(Visit visit) {
        return Way.of(places.of(visit.decision()).lengthOrMiddle(), visit.aid());
    }

    private Frame frame(Visit visit, Spot spot, Way way, boolean toAnswers, boolean changedElsewhere) {
        return Frame.of(
                visit,
                spot,
                way,
                toAnswers,
                changedElsewhere,
                notices.of(visit.version(), visit.text().language()));
    }

    private static int number(String part) {
        return part.matches("[1-9]\\d{0,2}") ? Integer.parseInt(part) : 1;
    }

    private static String address(String step, String part) {
        return "/my/steps/" + (step.matches("[a-z-]{1,40}") ? step : "") + "?part=" + number(part);
    }

    private static Response response(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
