package org.equipoise.library;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.caching.Caching;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.catalogue.Offers;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.finding.AidIndex;
import org.equipoise.finding.AidSearch;
import org.equipoise.values.OwnConcern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids")
@Produces(MediaType.APPLICATION_JSON)
class AidResource {

    /// A system and a code, or one of the two.
    private static final String CODE = "[!-{}~]{0,200}([|][!-{}~]{0,100})?";

    private static final String LANGUAGE = "[A-Za-z0-9-]{0,35}";

    private final AidCatalogue catalogue;
    private final Offers offers;
    private final NamedVersions versions;
    private final AidIndex index;
    private final Clock clock;

    AidResource(AidCatalogue catalogue, Offers offers, NamedVersions versions, AidIndex index, Clock clock) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.versions = versions;
        this.index = index;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public AidListView list(
            @RestQuery @DefaultValue("") @Size(max = 100) String q,
            @RestQuery @DefaultValue("") @Size(max = 100) String condition,
            @RestQuery @DefaultValue("") @Pattern(regexp = CODE) String code,
            @RestQuery @DefaultValue("") @Pattern(regexp = LANGUAGE) String language,
            @RestQuery @DefaultValue("") @Pattern(regexp = "|treatment|test") String kind,
            @RestQuery @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage) {
        return AidListView.of(index.find(new AidSearch(
                q,
                condition,
                code,
                language,
                kind,
                AidListView.place(pageToken),
                pageSize,
                language.isEmpty() ? acceptLanguage : language)));
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response get(
            String slug,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return aid(versions.newest(slug), language.isEmpty() ? acceptLanguage : language, request);
    }

    @GET
    @Path("/{slug}/questionnaire")
    @PermitAll
    public Response questionnaire(
            String slug,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        String wanted = language.isEmpty() ? acceptLanguage : language;
        return answer(
                versions.newest(slug), "questionnaire", wanted, request, Caching.shortLived(), QuestionnaireView::of);
    }

    @GET
    @Path("/{slug}/versions")
    @PermitAll
    public HistoryView versions(String slug) {
        versions.known(slug);
        return HistoryView.of(catalogue.history(slug), offers.withdrawals(slug, null), LocalDate.now(clock));
    }

    @GET
    @Path("/{slug}/versions/{version}")
    @PermitAll
    public Response version(
            String slug,
            String version,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return aid(versions.numbered(slug, version), language.isEmpty() ? acceptLanguage : language, request);
    }

    @GET
    @Path("/{slug}/versions/{version}/best-worst-tasks")
    @PermitAll
    public Response bestWorstTasks(
            String slug,
            String version,
            @RestQuery @DefaultValue("0") @Min(0) @Max(OwnConcern.MOST) int ownConcerns,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        String wanted = language.isEmpty() ? acceptLanguage : language;
        return answer(
                versions.numbered(slug, version),
                "best-worst-tasks-" + ownConcerns,
                wanted,
                request,
                Caching.forEver(),
                (found, spoken) -> BestWorstTasksView.of(found, spoken, ownConcerns));
    }

    /// The content of a version never changes, but numbers go stale and versions are withdrawn: whoever keeps a copy
    /// asks again, and is told by the tag.
    private Response aid(AidVersion version, String wanted, Request request) {
        LocalDate today = LocalDate.now(clock);
        Withdrawal withdrawal =
                offers.withdrawal(version.aid().slug(), version.version(), null).orElse(null);
        String what = "aid-%d%s".formatted(staleNumbers(version.aid(), today), withdrawal == null ? "" : "-withdrawn");
        return answer(
                version,
                what,
                wanted,
                request,
                Caching.shortLived(),
                (found, spoken) -> AidView.of(found, spoken, today, withdrawal));
    }

    private static long staleNumbers(Aid aid, LocalDate today) {
        return Stream.concat(
                        Stream.of(aid.reviewBy()),
                        aid.attributes().stream()
                                .flatMap(row -> row.cells().values().stream())
                                .map(cell -> cell.provenance().reviewBy()))
                .filter(reviewBy -> !today.isBefore(reviewBy))
                .count();
    }

    private static Response answer(
            AidVersion version,
            String what,
            String wanted,
            Request request,
            CacheControl caching,
            BiFunction<AidVersion, String, Object> view) {
        String language = version.bestLanguage(wanted);
        EntityTag tag = new EntityTag("%s-%s-%d-%s".formatted(version.hash(), language, version.version(), what));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(view.apply(version, language)) : unchanged;
        return response.tag(tag)
                .cacheControl(caching)
                .header("Content-Language", language)
                .header("Vary", ACCEPT_LANGUAGE)
                .build();
    }
}
