package org.equipoise.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant START = Instant.parse("2026-11-23T22:45:00Z");

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void hearsTenFailedAttempts() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(attempts.begin("clinician")).isEmpty();
        }
        assertThat(attempts.begin("clinician")).contains(Duration.ofMinutes(15));
        assertThat(attempts.begin("CLINICIAN")).contains(Duration.ofMinutes(15));
    }

    @Test
    void countsEachUsernameForItself() {
        fail(11);
        assertThat(attempts.begin("author")).isEmpty();
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail(10);
        attempts.succeeded("Clinician");
        assertThat(attempts.begin("clinician")).isEmpty();
    }

    @Test
    void hearsAgainAfterAQuarterOfAnHour() {
        fail(11);
        clock.now = START.plus(Duration.ofMinutes(10));
        assertThat(attempts.begin("clinician")).contains(Duration.ofMinutes(5));
        clock.now = START.plus(Duration.ofMinutes(15));
        assertThat(attempts.begin("clinician")).isEmpty();
    }

    private void fail(int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            var _ = attempts.begin("clinician");
        }
    }

    private static class HandTurnedClock extends Clock {

        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
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
}
