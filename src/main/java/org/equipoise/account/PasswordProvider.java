package org.equipoise.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.equipoise.problem.Refusal;

/// Username and password, from the form or from a program.
@ApplicationScoped
class PasswordProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final SignIn signIn;

    PasswordProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(
                request.getUsername(), String.valueOf(request.getPassword().getPassword())));
    }

    private SecurityIdentity identity(String username, String password) {
        try {
            return signIn.byPassword(username, password).identity();
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }
}
