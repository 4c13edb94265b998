package org.equipoise.mediafiles;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.equipoise.caching.Caching;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.media.MediaFile;
import org.equipoise.media.MediaStore;
import org.equipoise.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/// The files of a version's media, whole or in parts.
@Path("/api/v1/aids/{slug}/versions/{version}/media/{file}")
@Produces(MediaType.WILDCARD)
class MediaResource {

    private static final int PARTIAL = 206;

    private final NamedVersions versions;
    private final MediaStore store;

    MediaResource(NamedVersions versions, MediaStore store) {
        this.versions = versions;
        this.store = store;
    }

    @GET
    @PermitAll
    public Response read(
            String slug,
            String version,
            String file,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context Request request,
            RoutingContext routing) {
        // A drawing that is opened by itself is a document: nothing in it runs, and nothing is fetched for it.
        routing.response().putHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        MediaFile found = versions.numbered(slug, version)
                .aid()
                .media()
                .find(file)
                .filter(each -> store.size(each.hash()).isPresent())
                .orElseThrow(() -> ProblemType.MEDIUM_NOT_FOUND.because("The version names its media"));
        EntityTag tag = new EntityTag(found.hash());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return immutable(unchanged, tag).build();
        }
        boolean fresh = ifRange == null || ifRange.equals("\"%s\"".formatted(found.hash()));
        ByteRange wanted = fresh ? ByteRange.of(range, found.size()) : new ByteRange.Whole();
        return switch (wanted) {
            case ByteRange.Whole _ -> bytes(Response.ok(), found, 0, found.size() - 1, tag);
            case ByteRange.Part(long first, long last) ->
                bytes(
                        Response.status(PARTIAL)
                                .header("Content-Range", "bytes %d-%d/%d".formatted(first, last, found.size())),
                        found,
                        first,
                        last,
                        tag);
            case ByteRange.Beyond _ -> {
                routing.response().putHeader("Content-Range", "bytes */" + found.size());
                throw ProblemType.RANGE_NOT_SATISFIABLE.because("The file has %d bytes".formatted(found.size()));
            }
        };
    }

    private Response bytes(Response.ResponseBuilder response, MediaFile file, long first, long last, EntityTag tag) {
        return immutable(response, tag)
                .type(file.type())
                .header(HttpHeaders.CONTENT_LENGTH, last - first + 1)
                .entity((StreamingOutput) out -> store.write(file.hash(), first, last, out))
                .build();
    }

    private static Response.ResponseBuilder immutable(Response.ResponseBuilder response, EntityTag tag) {
        return response.tag(tag).cacheControl(Caching.forEver()).header("Accept-Ranges", "bytes");
    }
}
