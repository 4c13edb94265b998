package org.equipoise.invitation;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.equipoise.identity.Cookies;

/// The cookie of a browser in which an invitation was opened, for the pages.
///
/// Asked before the form's session: where a patient and a clinician share a browser, the one who may see less is meant.
@ApplicationScoped
class VisitMechanism implements HttpAuthenticationMechanism {

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Cookie cookie = request.request().getCookie(Cookies.VISIT);
        return cookie == null
                ? Uni.createFrom().nullItem()
                : providers
                        .authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                                new GuestRequest(GuestRequest.Kind.VISIT, cookie.getValue()), request))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(GuestRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, Cookies.VISIT, "visit"));
    }
}
