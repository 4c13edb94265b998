package org.equipoise.balance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.catalogue.NamedVersions;

@Path("/api/v1/aids/{slug}/versions/{version}/balance")
@Produces(MediaType.APPLICATION_JSON)
class BalanceResource {

    private final NamedVersions versions;
    private final Balances balances;

    BalanceResource(NamedVersions versions, Balances balances) {
        this.versions = versions;
        this.balances = balances;
    }

    @GET
    @PermitAll
    public BalanceView read(String slug, String version) {
        return BalanceView.of(versions.numbered(slug, version), balances);
    }
}
