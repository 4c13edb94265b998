package org.equipoise.comparison;

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
import org.equipoise.problem.ProblemType;

/// Compares for whoever asks, keeps nothing, and lets nobody on the way keep it either.
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
    public Response compare(
            String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage,
            Question question) {
        AidVersion version = newest(slug);
        return switch (comparisons.compare(version, question.orIn(Comparisons.language(version, acceptLanguage)))) {
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
