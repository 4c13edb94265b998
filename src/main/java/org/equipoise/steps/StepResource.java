package org.equipoise.steps;

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
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.path.Frame;
import org.equipoise.path.Length;
import org.equipoise.path.Places;
import org.equipoise.path.Spot;
import org.equipoise.path.Way;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Section;
import org.equipoise.preparation.Visit;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The path's pages, shown and sent one by one.
@Path("/my/steps/{step}")
@Produces(MediaType.TEXT_HTML)
class StepResource {

    private static final int NOT_SIGNED_IN = 401;
    private static final int CONFLICT = 409;

    private final MyDecision my;
    private final Places places;
    private final StepPages pages;
    private final StepSaving saving;
    private final Identity identity;
    private final ReaderLanguage reader;

    StepResource(
            MyDecision my,
            Places places,
            StepPages pages,
            StepSaving saving,
            Identity identity,
            ReaderLanguage reader) {
        this.my = my;
        this.places = places;
        this.pages = pages;
        this.saving = saving;
        this.identity = identity;
        this.reader = reader;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public Response show(
            String step,
            @RestQuery @DefaultValue("1") String part,
            @RestQuery @Nullable String then,
            @RestQuery("changed-elsewhere") @Nullable String changedElsewhere,
            @RestQuery @Nullable String checked) {
        Visit visit = my.visit();
        Way way = Way.of(places.of(visit.decision()).lengthOrMiddle(), visit.aid());
        Spot spot = Spot.named(step, number(part), way.length());
        if (!Way.asks(spot.step(), visit.aid())) {
            Spot next = spot.after(visit, way).orElseThrow(() -> ProblemType.NOT_FOUND.because(""));
            return Response.seeOther(URI.create(next.address())).build();
        }
        return Response.ok(page(visit, spot, way, then, changedElsewhere != null, checked != null))
                .build();
    }

    private TemplateInstance page(
            Visit visit, Spot spot, Way way, @Nullable String then, boolean changedElsewhere, boolean checked) {
        Section section = spot.section();
        Frame frame = pages.frame(visit, spot, way, "answers".equals(then), changedElsewhere);
        if (section == null) {
            return pages.read(visit, spot, way.length(), frame);
        }
        return visit.decision().status().takesAnswers()
                ? pages.asked(
                        visit,
                        spot,
                        section,
                        frame,
                        StepPage.Filled.of(section.shown(visit, my.stored(visit)), checked, visit))
                : new KeptPage(visit.say(), "closed", List.of(), "", List.of());
    }

    /// Whoever is no longer let in gets back what they typed.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response save(String step, @RestQuery @DefaultValue("1") String part, MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        if (identity.signedIn().filter(caller -> caller.is(Role.PATIENT)).isEmpty()) {
            return Response.status(NOT_SIGNED_IN)
                    .entity(Kept.toSendAgain(reader.speakAny(), "session", address(step, part), typed))
                    .build();
        }
        Visit visit = my.visit();
        String decision = typed.one(Kept.DECISION);
        if (!decision.isEmpty() && !decision.equals(visit.decision().id().toString())) {
            return Response.status(CONFLICT)
                    .entity(Kept.toRead(visit.say(), "other", typed))
                    .build();
        }
        Length.of(typed.one("length")).ifPresent(length -> places.choose(visit.decision(), length));
        Way way = Way.of(places.of(visit.decision()).lengthOrMiddle(), visit.aid());
        return saving.save(visit, Spot.named(step, number(part), way.length()), way, typed);
    }

    private static int number(String part) {
        return part.matches("[1-9]\\d{0,2}") ? Integer.parseInt(part) : 1;
    }

    private static String address(String step, String part) {
        return "/my/steps/" + (step.matches("[a-z-]{1,40}") ? step : "") + "?part=" + number(part);
    }
}
