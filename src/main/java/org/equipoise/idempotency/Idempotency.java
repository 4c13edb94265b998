package org.equipoise.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.equipoise.identity.Caller;
import org.equipoise.identity.Identity;
import org.equipoise.problem.ProblemType;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// Does a creating request once, however often it is sent with the same `Idempotency-Key`.
///
/// The first answer is stored in the transaction that does the work, so both are there after a crash, or neither is.
@ApplicationScoped
public class Idempotency {

    /// For how long a repetition is recognised.
    static final Duration KEPT = Duration.ofHours(24);

    private final StoredAnswers answers;
    private final Identity identity;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(StoredAnswers answers, Identity identity, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    /// Runs `work` in a transaction and answers with what it made. With a key, the same caller's same `operation`
    /// and `request` get the first answer again; another request under the key is refused.
    public Response once(@Nullable String key, String operation, @Nullable Object request, Supplier<Answer> work) {
        if (key == null) {
            return response(QuarkusTransaction.requiringNew().call(work::get));
        }
        StoredAnswerEntity.Key id = new StoredAnswerEntity.Key(callerId(), Sealing.hash(key));
        String requestHash = Sealing.hash(operation + "\n" + new String(bytes(request), StandardCharsets.UTF_8));
        try {
            return response(QuarkusTransaction.requiringNew()
                    .call(() -> repeated(id, requestHash, key).orElseGet(() -> first(id, requestHash, key, work))));
        } catch (RuntimeException twinCameFirst) {
            if (!causedByTwin(twinCameFirst)) {
                throw twinCameFirst;
            }
            return response(QuarkusTransaction.requiringNew()
                    .call(() -> repeated(id, requestHash, key).orElseThrow(() -> twinCameFirst)));
        }
    }

    /// Erases the answers about a decision, and those that its patient was given.
    @Transactional
    public void erase(UUID decision) {
        answers.erase("decision " + decision, "/api/v1/decisions/%s%%".formatted(decision));
    }

    private Optional<Answer> repeated(StoredAnswerEntity.Key id, String requestHash, String key) {
        Instant oldest = clock.instant().minus(KEPT);
        return answers.findByIdOptional(id)
                .filter(stored -> stored.createdAt.isAfter(oldest))
                .map(stored -> {
                    if (!stored.requestHash.equals(requestHash)) {
                        throw ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                                "The key was sent before with another request");
                    }
                    byte[] body = Sealing.open(Objects.requireNonNull(stored.sealedBody), key);
                    return new Answer(
                            stored.status,
                            stored.location,
                            stored.tag,
                            new RawValue(new String(body, StandardCharsets.UTF_8)));
                });
    }

    private Answer first(StoredAnswerEntity.Key id, String requestHash, String key, Supplier<Answer> work) {
        Instant now = clock.instant();
        answers.forget(id, now.minus(KEPT));
        StoredAnswerEntity stored = new StoredAnswerEntity(id, requestHash, now);
        answers.persistAndFlush(stored);
        Answer answer = work.get();
        stored.keep(answer, Sealing.seal(bytes(answer.body()), key));
        return answer;
    }

    private String callerId() {
        Caller caller = identity.caller();
        return caller.account() != null ? caller.account().toString() : "decision " + caller.decision();
    }

    private static boolean causedByTwin(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violated) {
                return String.valueOf(violated.getConstraintName()).contains("idempotent_answer_pk");
            }
        }
        return false;
    }

    private byte[] bytes(@Nullable Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        if (answer.tag() != null) {
            response.header("ETag", answer.tag());
        }
        if (answer.body() != null) {
            response.entity(bytes(answer.body())).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header("Cache-Control", "no-store").build();
    }
}
