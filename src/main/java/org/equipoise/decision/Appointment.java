package org.equipoise.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a decision is to be talked over; null where there is no appointment any more.
record Appointment(@Nullable Instant appointment) {}
