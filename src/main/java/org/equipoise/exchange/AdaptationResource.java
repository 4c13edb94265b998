package org.equipoise.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.draftcontent.DraftContent;
import org.equipoise.idempotency.Idempotency;
import org.equipoise.identity.Role;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// A published version, to be made an organisation's own.
@Path("/api/v1/aids/{slug}/versions/{version}/adaptations")
@Produces(MediaType.APPLICATION_JSON)
class AdaptationResource {

    private final NamedVersions versions;
    private final AidCatalogue catalogue;
    private final NewDrafts drafts;
    private final Idempotency idempotency;

    AdaptationResource(NamedVersions versions, AidCatalogue catalogue, NewDrafts drafts, Idempotency idempotency) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    public Response adapt(
            String slug,
            String version,
            @NotNull @Valid AdaptAid request,
            @RestHeader("Idempotency-Key") @Size(max = 255) @Nullable String idempotencyKey) {
        AidVersion upstream = versions.numbered(slug, version);
        String operation = "adapt %s %d".formatted(slug, upstream.version());
        return idempotency.once(
                idempotencyKey,
                operation,
                request,
                () -> BegunDraftView.answer(drafts.begin(request.slug(), adapted(upstream, request))));
    }

    private DraftContent adapted(AidVersion upstream, AdaptAid request) {
        String slug = upstream.aid().slug();
        DraftContent content =
                DraftContent.of(catalogue.content(slug, upstream.version()).orElseThrow());
        ObjectNode aid = content.tree().withObject("/aid").put("slug", request.slug());
        aid.putObject("adaptedFrom")
                .put("slug", slug)
                .put("version", upstream.version())
                .put("hash", upstream.hash())
                .put("by", request.by());
        return content;
    }
}
