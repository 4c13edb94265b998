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

@Path("/api/v1/aids/{slug}/versions/{version}/translations")
@Produces(MediaType.APPLICATION_JSON)
class TranslationResource {

    private final NamedVersions versions;

    TranslationResource(NamedVersions versions) {
        this.versions = versions;
    }

    @GET
    @PermitAll
    public Response list(String slug, String version, @Context Request request) {
        AidVersion found = versions.numbered(slug, version);
        EntityTag tag = new EntityTag("%s-%d-translations".formatted(found.hash(), found.version()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(TranslationListView.of(found)) : unchanged;
        return response.tag(tag).cacheControl(Caching.forEver()).build();
    }
}
