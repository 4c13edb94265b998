package org.equipoise.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Whoever shows something to be let in with is looked at, even where everybody may come in: wrong credentials are
/// never passed over, and what is asked of the database is asked for the right organisation.
@Singleton
class Gate {

    private final CurrentIdentityAssociation current;

    Gate(CurrentIdentityAssociation current) {
        this.current = current;
    }

    /// Some programs call no body a form, and a form would need a form's token.
    void tidy(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (isForApi(request) && isEmptyForm(request.request())) {
                        request.request().headers().remove("Content-Type");
                    }
                    request.next();
                },
                1000);
    }

    /// Nobody is signed in from another site's page, to an account that they do not know of.
    void keepFormsAtHome(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (HttpMethod.POST.equals(request.request().method())
                            && "cross-site".equals(request.request().getHeader("Sec-Fetch-Site"))) {
                        request.fail(403);
                    } else {
                        request.next();
                    }
                },
                1000);
    }

    @ServerRequestFilter
    Uni<Response> look(RoutingContext request) {
        return showsSomething(request)
                ? current.getDeferredIdentity().onItem().transformToUni(identity -> pass(identity, request))
                : Uni.createFrom().nullItem();
    }

    /// What is told to somebody in particular is kept by nobody on the way; and the API has no forms.
    @ServerResponseFilter(priority = Priorities.USER - 1)
    void discreet(ContainerResponseContext response, RoutingContext request) {
        if (isForApi(request)) {
            request.response().removeCookie(Cookies.FORM, false);
        }
        if (showsSomething(request)) {
            response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
        }
    }

    private static Uni<Response> pass(SecurityIdentity identity, RoutingContext request) {
        return identity.isAnonymous() && isForApi(request)
                ? Uni.createFrom().failure(new UnauthorizedException())
                : Uni.createFrom().nullItem();
    }

    private static boolean showsSomething(RoutingContext request) {
        return isForApi(request)
                ? request.request().headers().contains("Authorization")
                : Stream.of(Cookies.SESSION, Cookies.VISIT)
                        .anyMatch(name -> request.request().getCookie(name) != null);
    }

    private static boolean isForApi(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }

    private static boolean isEmptyForm(HttpServerRequest request) {
        return String.valueOf(request.getHeader("Content-Type")).startsWith("application/x-www-form-urlencoded")
                && !request.headers().contains("Transfer-Encoding")
                && Objects.requireNonNullElse(request.getHeader("Content-Length"), "0")
                        .equals("0");
    }
}
