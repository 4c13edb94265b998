package org.equipoise.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.equipoise.upkeep.Numbered;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/aids/{slug}/versions/{version}/recall")
@Produces(MediaType.APPLICATION_JSON)
class RecallResource {

    private final Recalls recalls;
    private final Numbered numbered;

    RecallResource(Recalls recalls, Numbered numbered) {
        this.recalls = recalls;
        this.numbered = numbered;
    }

    @GET
    @RolesAllowed({Role.AUTHOR, Role.CLINICIAN, Role.QUALITY, Role.ADMIN})
    public Response recall(
            String slug,
            String version,
            @RestQuery @Size(max = 10) @Nullable String against,
            @RestQuery @Size(max = 200) @Nullable String pageToken,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String acceptLanguage) {
        AidVersion held = numbered.version(slug, version);
        AidVersion newer = against == null ? recalls.newer(held).orElse(null) : numbered.version(slug, against);
        if (newer != null && newer.version() <= held.version()) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter against: name a newer version.");
        }
        Recall recall = recalls.recall(held, newer, before(pageToken), pageSize, acceptLanguage);
        return Response.ok(RecallView.of(recall))
                .header(HttpHeaders.CONTENT_LANGUAGE, recall.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static @Nullable UUID before(@Nullable String pageToken) {
        try {
            return pageToken == null ? null : UUID.fromString(pageToken);
        } catch (IllegalArgumentException malformed) {
            throw ProblemType.INVALID_REQUEST.because("Query parameter pageToken: not readable.");
        }
    }
}
