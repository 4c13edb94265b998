package org.equipoise.identity;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/// Every question to the database is asked for the caller's organisation; without a caller, for nobody's.
@PersistenceUnitExtension
@RequestScoped
class CallerTenant implements TenantResolver {

    private static final String NOBODY = "-";

    private final CurrentVertxRequest request;

    CallerTenant(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    /// Looks only at who is signed in already: signing in asks the database itself.
    @Override
    public String resolveTenantId() {
        RoutingContext current = request.getCurrent();
        return current != null && current.user() instanceof QuarkusHttpUser user
                ? Identity.callerOf(user.getSecurityIdentity())
                        .map(Caller::organisation)
                        .orElse(NOBODY)
                : NOBODY;
    }
}
