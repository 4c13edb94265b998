package org.equipoise.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.adaptation.Adaptation;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.catalogue.NamedVersions;
import org.equipoise.problem.ProblemType;

@Path("/api/v1/aids/{slug}/versions/{version}/upstream")
@Produces(MediaType.APPLICATION_JSON)
class UpstreamResource {

    private final NamedVersions versions;
    private final AidCatalogue catalogue;

    UpstreamResource(NamedVersions versions, AidCatalogue catalogue) {
        this.versions = versions;
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    public UpstreamView get(String slug, String version) {
        AidVersion adapted = versions.numbered(slug, version);
        Aid.AdaptedFrom from = adapted.aid().adaptedFrom();
        if (from == null) {
            throw ProblemType.AID_NOT_ADAPTED.because("");
        }
        AidVersion newest = catalogue
                .newest(from.slug())
                .orElseThrow(() -> ProblemType.AID_NOT_FOUND.because("The aid that it was adapted from is not here"));
        return UpstreamView.of(
                from,
                newest.version(),
                Adaptation.compare(
                        content(from.slug(), from.version()).tree(),
                        content(slug, adapted.version()).tree(),
                        content(from.slug(), newest.version()).tree()));
    }

    private AidContent content(String slug, int version) {
        return catalogue
                .content(slug, version)
                .orElseThrow(() ->
                        ProblemType.AID_VERSION_NOT_FOUND.because("The version that it was adapted from is not here"));
    }
}
