package org.equipoise.balance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.problem.ProblemType;

@Path("/api/v1/aids/{slug}/versions/{version}/balance")
@Produces(MediaType.APPLICATION_JSON)
class BalanceResource {

    private final AidCatalogue catalogue;
    private final Balances balances;

    BalanceResource(AidCatalogue catalogue, Balances balances) {
        this.catalogue = catalogue;
        this.balances = balances;
    }

    @GET
    @PermitAll
    public BalanceView read(String slug, String version) {
        if (!catalogue.has(slug)) {
            throw ProblemType.AID_NOT_FOUND.because("The list of aids names those that there are");
        }
        return BalanceView.of(numbered(slug, version), balances);
    }

    private AidVersion numbered(String slug, String version) {
        try {
            return catalogue.version(slug, Integer.parseInt(version)).orElseThrow(BalanceResource::noSuchVersion);
        } catch (NumberFormatException notANumber) {
            throw noSuchVersion();
        }
    }

    private static RuntimeException noSuchVersion() {
        return ProblemType.AID_VERSION_NOT_FOUND.because("The history of this aid names its versions");
    }
}
