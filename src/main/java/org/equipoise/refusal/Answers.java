package org.equipoise.refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.equipoise.language.Language;
import org.equipoise.language.ReaderLanguage;
import org.equipoise.language.Speech;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.jboss.logging.Logger;

/// Tells a refusal to whoever asked: as JSON to programs, as a page to people.
@ApplicationScoped
class Answers {

    /// A refusal, ready to be sent.
    record Answer(int status, Map<String, String> headers, String body) {}

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    Answer to(Throwable failure, RoutingContext request) {
        Refusal refusal = Refusals.of(failure);
        boolean worthALine =
                refusal.type() == ProblemType.UNEXPECTED && !request.response().closed();
        return to(worthALine ? logged(failure) : refusal, request);
    }

    Answer to(Refusal refusal, RoutingContext request) {
        Problem problem = Problem.of(refusal, Audience.path(request));
        boolean page = Audience.isPerson(request);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", page ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        if (refusal.type() == ProblemType.TOO_LARGE) {
            discardTheRest(request.request());
        }
        refusal.retryAfter().ifPresent(wait -> headers.put("Retry-After", String.valueOf(wait.toSeconds())));
        // Only programs are asked this way: a browser would open a window of its own.
        if (refusal.type() == ProblemType.NOT_SIGNED_IN && Audience.isUnder("/api", request)) {
            headers.put("WWW-Authenticate", "Basic realm=\"Equipoise\", charset=\"UTF-8\", Bearer realm=\"Equipoise\"");
        }
        if (page) {
            Language language = new Language(ReaderLanguage.preference(request).best(Language.SPOKEN));
            // The page that was to be may have been in another.
            request.response().headers().remove(ReaderLanguage.CONTENT_LANGUAGE);
            headers.put(ReaderLanguage.CONTENT_LANGUAGE, language.tag());
            String body = ProblemPage.of(refusal.type(), problem.detail(), Speech.in(language))
                    .render();
            return new Answer(problem.status(), headers, body);
        }
        return new Answer(problem.status(), headers, write(problem));
    }

    /// A sender hears an answer only when all is sent: hanging up in the middle would look like a broken line.
    private static void discardTheRest(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.handler(_ -> {}).resume();
        }
    }

    private static Refusal logged(Throwable failure) {
        UUID reference = UUID.randomUUID();
        LOG.errorf(Bare.of(failure), "A request failed unexpectedly; its reference is %s.", reference);
        return ProblemType.UNEXPECTED.because("The reference is " + reference + ".");
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
