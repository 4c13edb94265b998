package org.equipoise.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.equipoise.account.AccountBook;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {

    private final AccountBook accounts;
    private final Identity identity;

    MeResource(AccountBook accounts, Identity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({Role.CLINICIAN, Role.AUTHOR, Role.PORTAL, Role.QUALITY, Role.ADMIN, Role.PATIENT})
    public MeView get() {
        Caller caller = identity.caller();
        return MeView.of(caller, accounts.nameOf(caller.organisation()).orElse(caller.organisation()));
    }
}
