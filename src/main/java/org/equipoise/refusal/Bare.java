package org.equipoise.refusal;

import org.jspecify.annotations.Nullable;

/// What may be logged of a failure: its classes and where it happened. Messages may repeat what a person entered.
final class Bare extends Exception {

    private static final long serialVersionUID = 1;

    private final String name;

    private Bare(Throwable failure, @Nullable Bare cause) {
        super(null, cause, false, true);
        this.name = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    static Bare of(Throwable failure) {
        return of(failure, 20);
    }

    private static Bare of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        return new Bare(failure, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    @Override
    public String getMessage() {
        return name;
    }
}
