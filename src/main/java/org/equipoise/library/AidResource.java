package org.equipoise.library;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_LANGUAGE;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidSearch;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.Withdrawal;
import org.equipoise.problem.ProblemType;
import org.equipoise.values.OwnConcern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids")
@Produces(MediaType.APPLICATION_JSON)
class AidResource {

    private static final int A_MINUTE = 60;
    private static final int A_YEAR = 31_536_000;

    private final AidCatalogue catalogue;
    private final Clock clock;

    AidResource(AidCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public AidListView list(
            @RestQuery @DefaultValue("") @Size(max = 100) String q,
            @RestQuery @DefaultValue("") @Size(max = 100) String condition,
            @RestQuery @DefaultValue("") @Size(max = 35) String language,
            @RestQuery @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage) {
        String after = AidListView.slugAfter(pageToken);
        AidSearch search = new AidSearch(q, condition, language, after, pageSize + 1);
        return AidListView.of(catalogue.find(search), pageSize, language.isEmpty() ? acceptLanguage : language);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public Response get(
            String slug,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return aid(newest(slug), acceptLanguage, request);
    }

    @GET
    @Path("/{slug}/questionnaire")
    @PermitAll
    public Response questionnaire(
            String slug,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return answer(newest(slug), "questionnaire", acceptLanguage, request, shortLived(), QuestionnaireView::of);
    }

    @GET
    @Path("/{slug}/versions")
    @PermitAll
    public HistoryView versions(String slug) {
        known(slug);
        return HistoryView.of(catalogue.history(slug), catalogue.withdrawals(slug, null), LocalDate.now(clock));
    }

    @GET
    @Path("/{slug}/versions/{version}")
    @PermitAll
    public Response version(
            String slug,
            String version,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return aid(numbered(slug, version), acceptLanguage, request);
    }

    @GET
    @Path("/{slug}/versions/{version}/best-worst-tasks")
    @PermitAll
    public Response bestWorstTasks(
            String slug,
            String version,
            @RestQuery @DefaultValue("0") @Min(0) @Max(OwnConcern.MOST) int ownConcerns,
            @HeaderParam(ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            @Context Request request) {
        return answer(
                numbered(slug, version),
                "best-worst-tasks-" + ownConcerns,
                acceptLanguage,
                request,
                forEver(),
                (found, language) -> BestWorstTasksView.of(found, language, ownConcerns));
    }

    /// The content of a version never changes, but numbers go stale and versions are withdrawn: whoever keeps a copy
    /// asks again, and is told by the tag.
    private Response aid(AidVersion version, String acceptLanguage, Request request) {
        LocalDate today = LocalDate.now(clock);
        Withdrawal withdrawal = catalogue
                .withdrawal(version.aid().slug(), version.version(), null)
                .orElse(null);
        String what = "aid-%d%s".formatted(staleNumbers(version.aid(), today), withdrawal == null ? "" : "-withdrawn");
        return answer(
                version,
                what,
                acceptLanguage,
                request,
                shortLived(),
                (found, language) -> AidView.of(found, language, today, withdrawal));
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

    private AidVersion numbered(String slug, String version) {
        known(slug);
        return number(version)
                .flatMap(number -> catalogue.version(slug, number))
                .orElseThrow(
                        () -> ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions"));
    }

    private void known(String slug) {
        if (!catalogue.has(slug)) {
            throw ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
        }
    }

    private AidVersion newest(String slug) {
        return catalogue
                .newest(slug)
                .orElseThrow(() -> ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are"));
    }

    private static Optional<Integer> number(String version) {
        try {
            return Optional.of(Integer.valueOf(version));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Response answer(
            AidVersion version,
            String what,
            String acceptLanguage,
            Request request,
            CacheControl caching,
            BiFunction<AidVersion, String, Object> view) {
        String language = version.bestLanguage(acceptLanguage);
        EntityTag tag = new EntityTag("%s-%s-%d-%s".formatted(version.hash(), language, version.version(), what));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(view.apply(version, language)) : unchanged;
        return response.tag(tag)
                .cacheControl(caching)
                .header("Content-Language", language)
                .header("Vary", ACCEPT_LANGUAGE)
                .build();
    }

    private static CacheControl shortLived() {
        return caching(A_MINUTE);
    }

    private static CacheControl forEver() {
        CacheControl caching = caching(A_YEAR);
        caching.getCacheExtension().put("immutable", "");
        return caching;
    }

    private static CacheControl caching(int seconds) {
        CacheControl caching = new CacheControl();
        caching.setMaxAge(seconds);
        caching.setNoTransform(false);
        caching.getCacheExtension().put("public", "");
        return caching;
    }
}
