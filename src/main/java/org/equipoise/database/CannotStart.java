package org.equipoise.database;

/// Why the server cannot start: what is wrong, where, and what to do, in words for the person who starts it.
final class CannotStart extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    CannotStart(String reason) {
        super(reason);
        this.reason = reason;
    }

    CannotStart(String reason, Exception cause) {
        this("%s (%s)".formatted(reason, cause));
        initCause(cause);
    }

    String reason() {
        return reason;
    }
}
