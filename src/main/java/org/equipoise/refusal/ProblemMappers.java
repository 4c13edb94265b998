package org.equipoise.refusal;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Whatever goes wrong in an operation is told as a problem.
class ProblemMappers {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Answers answers;

    ProblemMappers(Answers answers) {
        this.answers = answers;
    }

    // The framework maps some of these itself, so each is named here.
    @ServerExceptionMapper({
        Throwable.class,
        ValidationException.class,
        MismatchedInputException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Uni<Response> failed(Throwable failure, RoutingContext request) {
        Answers.Answer answer = answers.to(failure, request);
        return answer.status() == 401 && Audience.isPerson(request)
                ? toSignIn(request)
                : Uni.createFrom().item(response(answer).build());
    }

    @ServerExceptionMapper
    Uni<Response> refused(WebApplicationException refused, RoutingContext request) {
        return refused.getResponse().getStatus() < 400
                ? Uni.createFrom().item(refused.getResponse())
                : failed(refused, request);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, RoutingContext request) {
        return response(answers.to(refused, request))
                .header("Allow", String.join(", ", Allowed.at(request.normalizedPath())))
                .build();
    }

    /// The specification calls an unreadable query parameter "not found"; only an unreadable path is.
    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException refused, RoutingContext request, ResourceInfo operation, UriInfo uri) {
        return refused.getCause() == null || !isPathReadable(operation, uri)
                ? failed(refused, request)
                : failed(ProblemType.INVALID_REQUEST.because("A query parameter cannot be read."), request);
    }

    /// Where the form is that leads back here.
    private static Uni<Response> toSignIn(RoutingContext request) {
        HttpAuthenticator authenticator = Objects.requireNonNull(request.get(HttpAuthenticator.class.getName()));
        return authenticator.getChallenge(request).map(challenge -> {
            Response.ResponseBuilder response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        });
    }

    /// The framework sends some refusals without a word, such as that of a form without its token.
    @ServerResponseFilter
    void explain(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Answers.Answer answer = answers.to(unspoken(response.getStatus(), request), request);
            response.setStatus(answer.status());
            response.setEntity(answer.body());
            answer.headers().forEach(response.getHeaders()::putSingle);
        }
    }

    private static Refusal unspoken(int status, RoutingContext request) {
        if (status != 400 || !isForm(request)) {
            return Refusals.of(status);
        }
        return Audience.isUnder("/api", request)
                ? ProblemType.UNSUPPORTED_MEDIA_TYPE.because("")
                : ProblemType.FORM_OUT_OF_DATE.because("");
    }

    private static boolean isForm(RoutingContext request) {
        String type = String.valueOf(request.request().getHeader("Content-Type"));
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data");
    }

    private static boolean isPathReadable(ResourceInfo operation, UriInfo uri) {
        var given = uri.getPathParameters();
        return Arrays.stream(operation.getResourceMethod().getParameters())
                .filter(parameter -> given.containsKey(parameter.getName()))
                .allMatch(parameter -> isReadable(parameter.getType(), given.getFirst(parameter.getName())));
    }

    private static boolean isReadable(Class<?> type, String text) {
        return type == UUID.class ? UUID_TEXT.matcher(text).matches() : type != int.class || text.matches("[0-9]{1,9}");
    }

    private static Response.ResponseBuilder response(Answers.Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response;
    }
}
