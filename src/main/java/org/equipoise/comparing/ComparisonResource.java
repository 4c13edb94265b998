package org.equipoise.comparing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.problem.ProblemType;

/// Compares for whoever asks, keeps nothing, and lets nobody on the way keep it either. What is at hand is answered at
/// once, without a thread of its own: somebody may be moving a slider.
@Path("/api/v1/aids/{slug}/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ComparisonResource {

    private final AidCatalogue catalogue;
    private final Comparisons comparisons;

    ComparisonResource(AidCatalogue catalogue, Comparisons comparisons) {
        this.catalogue = catalogue;
        this.comparisons = comparisons;
    }

    @POST
    @PermitAll
    public Uni<Response> compare(
            String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            Question question) {
        return catalogue
                .newestAtHand(slug)
                .flatMap(version -> comparisons.promptly(version, inALanguage(question, version, acceptLanguage)))
                .map(compared -> Uni.createFrom().item(() -> answer(compared)))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> {
                            AidVersion version = newest(slug);
                            return answer(comparisons.compare(version, inALanguage(question, version, acceptLanguage)));
                        })
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private static Question inALanguage(Question question, AidVersion version, String acceptLanguage) {
        return question.orIn(Comparisons.language(version, acceptLanguage));
    }

    private static Response answer(Compared compared) {
        return switch (compared) {
            case Compared.Done(ComparisonView view) ->
                Response.ok(view.json())
                        .header(HttpHeaders.CONTENT_LANGUAGE, view.language())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case Compared.Refused(var violations) -> throw ProblemType.INVALID_REQUEST.because("", violations);
        };
    }

    @POST
    @Path("/batch")
    @PermitAll
    public Response compareWhatIf(String slug, WhatIfRequest request) {
        return switch (comparisons.compare(newest(slug), request)) {
            case WhatIfAnswered.Done(WhatIfAnswer answer) ->
                Response.ok(answer)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            case WhatIfAnswered.Refused(var violations) -> throw ProblemType.INVALID_REQUEST.because("", violations);
        };
    }

    private AidVersion newest(String slug) {
        return catalogue
                .newest(slug)
                .orElseThrow(() -> ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are"));
    }
}
