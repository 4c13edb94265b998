package org.equipoise.refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// What fails before or beside the operations is told as a problem, too.
@ApplicationScoped
class RouterProblems {

    /// Where files of media are sent to.
    private static final Pattern FILES = Pattern.compile("/api/v1/drafts/[^/]+/files/[^/]+|/drafts/[^/]+/media");

    private static final String IMPORTS = "/api/v1/aids/imports";

    private final Answers answers;
    private final long largestBody;
    private final long largestArchive;
    private final long largestFile;

    RouterProblems(
            Answers answers,
            @ConfigProperty(name = "equipoise.limits.body") MemorySize largestBody,
            @ConfigProperty(name = "equipoise.limits.archive") MemorySize largestArchive,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestFile) {
        this.answers = answers;
        this.largestBody = largestBody.asLongValue();
        this.largestArchive = largestArchive.asLongValue();
        this.largestFile = largestFile.asLongValue();
    }

    void watch(@Observes Router router) {
        // Before Quarkus, which would end these without a word.
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseUnreadableAddresses);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseLargeBodies);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::leaveChunksToTheReader);
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::tell);
        router.errorHandler(400, this::tell);
        router.route().last().handler(request -> send(Refusals.of(404), request));
    }

    /// The character NUL is in no text that is kept, so nothing is found by it.
    private void refuseUnreadableAddresses(RoutingContext request) {
        if (holdsNul(request.request().path())) {
            send(Refusals.of(404), request);
        } else if (holdsNul(request.request().query())) {
            send(ProblemType.INVALID_REQUEST.because("A query parameter cannot be read."), request);
        } else {
            request.next();
        }
    }

    private static boolean holdsNul(@Nullable String encoded) {
        return encoded != null && encoded.contains("%00");
    }

    private void refuseLargeBodies(RoutingContext request) {
        if (announcedLength(request) > largest(request)) {
            send(ProblemType.TOO_LARGE.because(""), request);
        } else {
            request.next();
        }
    }

    /// Quarkus hangs up on a body that turns out too large; whoever reads JSON or an archive counts, too, and says so.
    private void leaveChunksToTheReader(RoutingContext request) {
        Object limit = request.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        boolean counted =
                String.valueOf(request.request().getHeader("Content-Type")).startsWith("application/json")
                        || isArchive(request);
        if (limit != null && !counted) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largest(request));
        }
        request.next();
    }

    /// Files of media and archives may be larger than anything else that is sent.
    private long largest(RoutingContext request) {
        if (isArchive(request)) {
            return largestArchive;
        }
        return FILES.matcher(request.normalizedPath()).matches() ? largestFile : largestBody;
    }

    private static boolean isArchive(RoutingContext request) {
        return request.normalizedPath().equals(IMPORTS);
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }

    private void tell(RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        if (request.failure() instanceof AuthenticationFailedException && Audience.isPerson(request)) {
            leadBackToTheForm(request);
        } else {
            send(answer(request), request);
        }
    }

    private static void leadBackToTheForm(RoutingContext request) {
        HttpAuthenticator authenticator = Objects.requireNonNull(request.get(HttpAuthenticator.class.getName()));
        authenticator
                .sendChallenge(request)
                .subscribe()
                .with(_ -> request.response().end(), _ -> request.response().reset());
    }

    private Answers.Answer answer(RoutingContext request) {
        Throwable failure = request.failure();
        return failure == null || failure instanceof VertxException
                ? answers.to(Refusals.of(request.statusCode()), request)
                : answers.to(failure, request);
    }

    private void send(Refusal refusal, RoutingContext request) {
        send(answers.to(refusal, request), request);
    }

    private static void send(Answers.Answer answer, RoutingContext request) {
        answer.headers().forEach(request.response()::putHeader);
        request.response().setStatusCode(answer.status()).end(answer.body());
    }
}
