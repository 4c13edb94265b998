package org.equipoise.upkeep;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.difference.Difference;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids/{slug}/versions/{version}/changes")
@Produces(MediaType.APPLICATION_JSON)
class ChangesResource {

    private final Numbered numbered;
    private final Clock clock;

    ChangesResource(Numbered numbered, Clock clock) {
        this.numbered = numbered;
        this.clock = clock;
    }

    /// Since the version before, where nothing else is asked for.
    @GET
    @PermitAll
    public Response changes(
            String slug,
            String version,
            @RestQuery @Nullable String since,
            @RestQuery @DefaultValue("patient") String audience,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage) {
        ChangesView.Audience readers = audience(audience);
        AidVersion after = numbered.version(slug, version);
        AidVersion before = numbered.since(after, since);
        String language = after.bestLanguage(acceptLanguage);
        Difference difference = Difference.between(before.aid(), after.aid(), language, LocalDate.now(clock));
        var changes = readers == ChangesView.Audience.EDITOR ? difference.changes() : difference.forPatients();
        return Response.ok(new ChangesView(
                        slug,
                        after.version(),
                        before.version(),
                        difference.language(),
                        readers,
                        changes.stream().map(ChangesView.ChangeView::of).toList()))
                .header(HttpHeaders.CONTENT_LANGUAGE, difference.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    private static ChangesView.Audience audience(String audience) {
        try {
            return ChangesView.Audience.valueOf(audience.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter audience: say patient or editor.");
        }
    }
}
