package org.equipoise.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Somebody who signed in on the form before. A session that no longer holds is nobody's; it leads to the form again.
@ApplicationScoped
class SessionProvider implements IdentityProvider<TrustedAuthenticationRequest> {

    private final SignIn signIn;

    SessionProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> signIn.bySession(request.getPrincipal())
                .map(Credentials::identity)
                .orElseGet(() -> nobody(request.getPrincipal())));
    }

    private static SecurityIdentity nobody(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> name)
                .setAnonymous(true)
                .build();
    }
}
