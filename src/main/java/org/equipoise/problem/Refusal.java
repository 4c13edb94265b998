package org.equipoise.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A request is not done, and this is why. Told to the caller as a problem.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;
    private final @Nullable Duration retryAfter;

    Refusal(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, null);
    }

    private Refusal(ProblemType type, String detail, List<Violation> violations, @Nullable Duration retryAfter) {
        super(type.title(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /// The same refusal, with the time after which it is worth trying again.
    public Refusal after(Duration retryAfter) {
        return new Refusal(type, detail, violations, retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
