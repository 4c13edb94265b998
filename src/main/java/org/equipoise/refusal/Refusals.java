package org.equipoise.refusal;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.equipoise.problem.ProblemType;
import org.equipoise.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Reads from a failure how the request is refused.
final class Refusals {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    /// Classes of SQL states that pass by themselves: no connection, conflict of transactions, no resources, going
    /// down.
    private static final List<String> PASSING = List.of("08", "40", "53", "57P");

    private Refusals() {}

    static Refusal of(Throwable failure) {
        return first(failure, Refusals::stated)
                .or(() -> first(failure, Refusals::implied))
                .orElseGet(() -> ProblemType.UNEXPECTED.because(""));
    }

    static Refusal of(int status) {
        ProblemType type = switch (status) {
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.NOT_ALLOWED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.BUSY;
            case 501, 505 -> ProblemType.INVALID_REQUEST;
            default -> status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.UNEXPECTED;
        };
        return type == ProblemType.BUSY ? busy() : type.because("");
    }

    private static Optional<Refusal> first(Throwable failure, Function<Throwable, @Nullable Refusal> reading) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Optional.ofNullable(reading.apply(cause)).stream())
                .findFirst();
    }

    private static @Nullable Refusal stated(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case ResteasyReactiveViolationException invalid -> Violations.of(invalid);
            case OptimisticLockException _ -> ProblemType.STALE_EDIT.because("");
            case SQLException sql when passes(sql) -> busy();
            case RejectedExecutionException _ -> busy();
            default -> null;
        };
    }

    private static @Nullable Refusal implied(Throwable failure) {
        return switch (failure) {
            case AuthenticationFailedException _, UnauthorizedException _ -> ProblemType.NOT_SIGNED_IN.because("");
            case ForbiddenException _ -> ProblemType.NOT_ALLOWED.because("");
            case WebApplicationException refused -> of(refused.getResponse().getStatus());
            default -> null;
        };
    }

    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        return state == null
                ? String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : PASSING.stream().anyMatch(state::startsWith);
    }

    private static Refusal busy() {
        return ProblemType.BUSY.because("").after(A_MOMENT);
    }
}
