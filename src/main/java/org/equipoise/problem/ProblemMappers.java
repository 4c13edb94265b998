package org.equipoise.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
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
import java.util.UUID;
import java.util.regex.Pattern;
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
    Response failed(Throwable failure, RoutingContext request) {
        return response(answers.to(failure, request)).build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext request) {
        return refused.getResponse().getStatus() < 400 ? refused.getResponse() : failed(refused, request);
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException refused, RoutingContext request) {
        return response(answers.to(refused, request))
                .header("Allow", String.join(", ", Allowed.at(request.normalizedPath())))
                .build();
    }

    /// The specification calls an unreadable query parameter "not found"; only an unreadable path is.
    @ServerExceptionMapper
    Response notFound(NotFoundException refused, RoutingContext request, ResourceInfo operation, UriInfo uri) {
        return refused.getCause() == null || !isPathReadable(operation, uri)
                ? failed(refused, request)
                : failed(ProblemType.INVALID_REQUEST.because("A query parameter cannot be read."), request);
    }

    /// The framework sends some refusals without a word, such as that of a form without its token.
    @ServerResponseFilter
    void explain(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Answers.Answer answer = answers.to(
                    response.getStatus() == 400 && isForm(request)
                            ? ProblemType.FORM_OUT_OF_DATE.because("")
                            : Refusals.of(response.getStatus()),
                    request);
            response.setEntity(answer.body());
            answer.headers().forEach(response.getHeaders()::putSingle);
        }
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
