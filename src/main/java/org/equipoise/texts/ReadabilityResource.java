package org.equipoise.texts;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.equipoise.caching.Caching;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;

@Path("/api/v1/aids/{slug}/versions/{version}/readability")
@Produces(MediaType.APPLICATION_JSON)
class ReadabilityResource {

    private final NamedVersions versions;

    ReadabilityResource(NamedVersions versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    public Response readability(String slug, String version, @Context Request request) {
        AidVersion found = versions.numbered(slug, version);
        EntityTag tag = new EntityTag("%s-%d-readability".formatted(found.hash(), found.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(ReadabilityView.of(found)) : unchanged)
                .tag(tag)
                .cacheControl(Caching.forEver())
                .build();
    }
}
