package org.equipoise.exchange;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.archive.Enclosures;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;

@Path("/api/v1/aids/{slug}/versions/{version}/archive")
@Produces(Archive.MEDIA_TYPE)
class ArchiveResource {

    private static final int AN_HOUR = 3600;

    private final NamedVersions versions;
    private final AidCatalogue catalogue;
    private final List<Enclosures> enclosures;

    ArchiveResource(NamedVersions versions, AidCatalogue catalogue, @All List<Enclosures> enclosures) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.enclosures = enclosures;
    }

    @GET
    @PermitAll
    public Response export(String slug, String version, @Context Request request) {
        AidVersion found = versions.numbered(slug, version);
        AidContent content = catalogue.content(slug, found.version()).orElseThrow();
        Archive archive = Archive.of(
                slug,
                found.version(),
                content,
                enclosures.stream()
                        .flatMap(each -> each.of(found.aid(), found.version()).stream())
                        .toList());
        EntityTag tag = new EntityTag(archive.manifest().fingerprint());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null
                ? Response.ok(archive.bytes())
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"%s-%d%s\"".formatted(slug, found.version(), Archive.ENDING))
                : unchanged;
        return response.tag(tag).cacheControl(caching()).build();
    }

    /// The content never changes; reports that go along may.
    private static CacheControl caching() {
        CacheControl caching = new CacheControl();
        caching.setMaxAge(AN_HOUR);
        caching.setNoTransform(false);
        caching.getCacheExtension().put("public", "");
        return caching;
    }
}
