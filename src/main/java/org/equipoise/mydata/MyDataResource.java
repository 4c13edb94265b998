package org.equipoise.mydata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.decision.DecisionDesk;
import org.equipoise.form.Field;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Cookies;
import org.equipoise.identity.Role;
import org.equipoise.language.Words;
import org.equipoise.preparation.MyDecision;
import org.equipoise.preparation.Visit;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The patient's own data.
@Path("/my/data")
@Produces(MediaType.TEXT_HTML)
class MyDataResource {

    private static final String PAGE = "/my/data";
    private static final String SURE = "sure";
    private static final int REFUSED = 422;

    private final MyDecision my;
    private final Keeper keeper;
    private final DecisionDesk desk;
    private final ObjectMapper json;

    MyDataResource(MyDecision my, Keeper keeper, DecisionDesk desk, ObjectMapper json) {
        this.my = my;
        this.keeper = keeper;
        this.desk = desk;
        this.json = json;
    }

    @GET
    @RolesAllowed(Role.PATIENT)
    public MyDataPage show(@RestQuery @Nullable String changed) {
        Visit visit = my.visit();
        boolean shared = visit.decision().shared();
        return new MyDataPage(
                visit.say(),
                keeper.organisation(),
                kept(keeper.everything(visit.decision()), visit.words()),
                shared,
                changed == null ? "" : visit.words().say(shared ? "mydata-shared-again" : "mydata-stopped"));
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PATIENT)
    public Response download() throws JsonProcessingException {
        byte[] everything = json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(keeper.everything(my.visit().decision()));
        return Response.ok(everything, MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"my-data.json\"")
                .build();
    }

    @GET
    @Path("/sharing")
    @RolesAllowed(Role.PATIENT)
    public StopSharingPage askAboutSharing() {
        Visit visit = my.visit();
        return new StopSharingPage(visit.say(), keeper.organisation(), keeper.isRecorded(visit.decision()));
    }

    @POST
    @Path("/sharing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response share(MultivaluedMap<String, String> form) {
        Visit visit = my.visit();
        if (Typed.of(form).pressed("again")) {
            desk.share(visit.decision().id());
        } else {
            desk.withdraw(visit.decision().id());
        }
        return Response.seeOther(URI.create(PAGE + "?changed=yes")).build();
    }

    @GET
    @Path("/erasure")
    @RolesAllowed(Role.PATIENT)
    public ErasurePage askAboutErasure() {
        Visit visit = my.visit();
        return erasurePage(visit, new Mistakes(visit.words()));
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.PATIENT)
    public Response erase(MultivaluedMap<String, String> form) {
        Visit visit = my.visit();
        if (!Typed.of(form).one(SURE).equals("yes")) {
            Mistakes mistakes = new Mistakes(visit.words());
            mistakes.at(SURE, visit.words().say("erasure-tick"));
            return Response.status(REFUSED).entity(erasurePage(visit, mistakes)).build();
        }
        boolean keptRecord = keeper.erase(visit.decision());
        return Response.seeOther(URI.create(keptRecord ? "/erased?record=kept" : "/erased"))
                .cookie(forgotten())
                .build();
    }

    private ErasurePage erasurePage(Visit visit, Mistakes mistakes) {
        List<Field> fields = List.of(Field.pick(
                Field.Kind.CHECKS,
                SURE,
                visit.words().say("erasure-sure"),
                "",
                Stream.of(Field.choice("yes", visit.words().say("erasure-yes"))),
                Typed.NOTHING,
                mistakes));
        return new ErasurePage(
                visit.say(), keeper.organisation(), keeper.keepsRecord(visit.decision()), fields, mistakes.all(fields));
    }

    private static List<MyDataPage.Kept> kept(Everything all, Words words) {
        return List.of(
                new MyDataPage.Kept(words.say("kept-reference"), all.decision().patientReference()),
                new MyDataPage.Kept(
                        words.say("kept-opened"), words.time(all.decision().openedAt())),
                new MyDataPage.Kept(
                        words.say("kept-answers"),
                        words.say("kept-saves", all.answers().size())),
                new MyDataPage.Kept(
                        words.say("kept-comparisons"),
                        words.say("kept-times", all.comparisons().size())),
                new MyDataPage.Kept(
                        words.say("kept-readers"),
                        all.handoversRead().isEmpty()
                                ? words.say("kept-nobody")
                                : words.say("kept-times", all.handoversRead().size())),
                new MyDataPage.Kept(
                        words.say("kept-summary"),
                        words.say("kept-summaries", all.revisions().size())),
                new MyDataPage.Kept(
                        words.say("kept-objections"),
                        words.say("kept-times", all.objections().size())),
                new MyDataPage.Kept(
                        words.say("kept-invitations"),
                        words.say("kept-times", all.invitations().size())));
    }

    private static NewCookie forgotten() {
        return new NewCookie.Builder(Cookies.VISIT)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(0)
                .build();
    }
}
