package org.equipoise.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.equipoise.account.AccountBook;
import org.equipoise.account.Creation;
import org.equipoise.identity.Identity;
import org.equipoise.identity.Role;
import org.equipoise.problem.ProblemType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
class AccountResource {

    record Disabled(boolean disabled) {}

    record NewPasswordView(String password) {}

    private final AccountBook accounts;
    private final Identity identity;

    AccountResource(AccountBook accounts, Identity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    public AccountListView list(
            @RestQuery @Nullable UUID pageToken, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int pageSize) {
        return AccountListView.of(accounts.page(organisation(), pageToken, pageSize + 1), pageSize);
    }

    /// Takes no idempotency key: the stored answer would hold the password. The username alone keeps a repetition out.
    @POST
    @RolesAllowed(Role.ADMIN)
    public Response create(@NotNull @Valid CreateAccount request) {
        return switch (accounts.create(organisation(), request.toNewAccount())) {
            case Creation.Created created ->
                Response.created(URI.create(
                                "/api/v1/accounts/" + created.account().id()))
                        .entity(CreatedAccountView.of(created))
                        .build();
            case Creation.UsernameTaken _ -> throw ProblemType.USERNAME_TAKEN.because("");
        };
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN)
    public AccountView get(UUID id) {
        return accounts.find(organisation(), id).map(AccountView::of).orElseThrow(AccountResource::notFound);
    }

    @PUT
    @Path("/{id}/disabled")
    @RolesAllowed(Role.ADMIN)
    public AccountView disable(UUID id, @NotNull Disabled request) {
        if (request.disabled() && id.equals(identity.caller().account())) {
            throw ProblemType.OWN_ACCOUNT.because("");
        }
        return accounts.disable(organisation(), id, request.disabled())
                .map(AccountView::of)
                .orElseThrow(AccountResource::notFound);
    }

    @POST
    @Path("/{id}/password")
    @RolesAllowed(Role.ADMIN)
    public NewPasswordView resetPassword(UUID id) {
        return accounts.resetPassword(organisation(), id)
                .map(NewPasswordView::new)
                .orElseThrow(AccountResource::notFound);
    }

    private String organisation() {
        return identity.caller().organisation();
    }

    private static RuntimeException notFound() {
        return ProblemType.ACCOUNT_NOT_FOUND.because("");
    }
}
