package org.equipoise.visitpages;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Set;
import org.equipoise.aid.AidText;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Offers;
import org.equipoise.comparing.Compared;
import org.equipoise.comparing.Comparisons;
import org.equipoise.comparing.Question;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.desk.Desk;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.finding.ListedAid;
import org.equipoise.form.Mistakes;
import org.equipoise.form.Typed;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.profileform.ProfileForm;
import org.equipoise.upkeep.Notices;

/// An aid for the person in the room, without a decision. Nothing is kept: what is set travels in the form, so that it
/// stands in no address either.
@Path("/in-the-room")
@Produces(MediaType.TEXT_HTML)
class RoomResource {

    private static final int MOST_AIDS = 200;
    private static final int REFUSED = 422;

    private final Desk desk;
    private final AidCatalogue catalogue;
    private final AidIndex index;
    private final Offers offers;
    private final Comparisons comparisons;
    private final Notices notices;
    private final Identity identity;

    RoomResource(
            Desk desk,
            AidCatalogue catalogue,
            AidIndex index,
            Offers offers,
            Comparisons comparisons,
            Notices notices,
            Identity identity) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.index = index;
        this.offers = offers;
        this.comparisons = comparisons;
        this.notices = notices;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.CLINICIAN)
    public RoomPage list() {
        Speech say = desk.say();
        List<ListedAid> listed = index.find(
                        AidSearch.everything(MOST_AIDS, say.language().tag()))
                .items();
        Set<String> beginnable = offers.beginnable(
                listed.stream().map(ListedAid::slug).toList(), identity.caller().organisation());
        return new RoomPage(
                say,
                listed.stream()
                        .filter(aid -> beginnable.contains(aid.slug()))
                        .map(aid -> new RoomPage.Item("/in-the-room/" + aid.slug(), aid.title(), aid.question()))
                        .toList());
    }

    @GET
    @Path("/{slug}")
    @RolesAllowed(Role.CLINICIAN)
    public TogetherPage open(String slug) {
        Speech say = desk.say();
        AidVersion version = desk.offered(slug);
        return page(say, version, Typed.NOTHING, JsonNodeFactory.instance.objectNode(), new Mistakes(say.words()));
    }

    /// It goes on with the version that was opened, even if it has been withdrawn since; the page says so.
    @POST
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CLINICIAN)
    public Response set(String slug, MultivaluedMap<String, String> form) {
        Typed typed = ProfileTaps.tapped(Typed.of(form));
        Speech say = desk.say();
        String base = typed.one("base");
        AidVersion version = base.matches("\\d{1,9}")
                ? catalogue
                        .version(slug, Integer.parseInt(base))
                        .orElseThrow(() -> ProblemType.AID_VERSION_NOT_FOUND.because(""))
                : desk.offered(slug);
        AidText text = text(version);
        Mistakes mistakes = new Mistakes(say.words());
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.set("profile", new ProfileForm(version.aid(), text, say.words()).read(typed, mistakes));
        new PriorityMarks(version.aid(), text, say.words(), null).read(typed, told, mistakes);
        JsonNode understood = mistakes.any() ? told.removeAll() : told;
        Mistakes named = typed.turns() ? new Mistakes(say.words()) : mistakes;
        TogetherPage page = page(say, version, typed, understood, named);
        return Response.status(named.any() ? REFUSED : Response.Status.OK.getStatusCode())
                .entity(page)
                .build();
    }

    private TogetherPage page(Speech say, AidVersion version, Typed typed, JsonNode told, Mistakes mistakes) {
        AidText text = text(version);
        ComparisonView view = compare(version, text.language(), told, mistakes);
        Showing showing = new Showing(say, version.aid(), text, typed, mistakes);
        return showing.page(
                "",
                "/in-the-room/" + version.aid().slug(),
                "",
                notices.toReaders(version, text.language()),
                version.version(),
                "",
                null,
                view,
                List.of());
    }

    /// Where what was set does not fit the aid, it is said, and the comparison is made without it.
    private ComparisonView compare(AidVersion version, String language, JsonNode told, Mistakes mistakes) {
        Question question =
                new Question(language, Showing.profile(told.path("profile")), told.get("priorities"), null, null);
        return switch (comparisons.compare(version, question)) {
            case Compared.Done(ComparisonView view) -> view;
            case Compared.Refused(var violations) -> {
                mistakes.at(violations);
                yield compare(version, language, JsonNodeFactory.instance.objectNode(), mistakes);
            }
        };
    }

    private AidText text(AidVersion version) {
        return version.aid().text(desk.languageOf(version));
    }
}
