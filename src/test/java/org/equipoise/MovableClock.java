package org.equipoise;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The service's clock, which tests may put forward. It returns to the present after each of them.
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private static volatile Duration ahead = Duration.ZERO;

    /// How far ahead it goes, as an ISO 8601 duration.
    public static void set(String duration) {
        ahead = Duration.parse(duration);
    }

    /// Called by Quarkus after each test.
    public static final class Return implements QuarkusTestAfterEachCallback {

        @Override
        public void afterEach(QuarkusTestMethodContext test) {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
