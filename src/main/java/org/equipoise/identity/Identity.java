package org.equipoise.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.equipoise.problem.ProblemType;

/// Tells who calls.
///
/// Every way to sign in ends in [#of], so another one (OpenID Connect) can stand beside those that are here.
@ApplicationScoped
public class Identity {

    private static final String CALLER = "org.equipoise.caller";

    private final CurrentIdentityAssociation current;

    Identity(CurrentIdentityAssociation current) {
        this.current = current;
    }

    /// The caller; refused when nobody is signed in.
    public Caller caller() {
        return signedIn().orElseThrow(() -> ProblemType.NOT_SIGNED_IN.because(""));
    }

    public Optional<Caller> signedIn() {
        return callerOf(current.getIdentity());
    }

    static Optional<Caller> callerOf(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(CALLER));
    }

    /// The caller as Quarkus wants to have it.
    ///
    /// @param name what this sign-in is called inside the service and in its session cookie; nobody's name
    public static SecurityIdentity of(Caller caller, String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(() -> name)
                .addRoles(caller.roles())
                .addAttribute(CALLER, caller)
                .build();
    }
}
