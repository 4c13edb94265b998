package org.equipoise.consultation;

import java.time.Instant;

/// Somebody of the care team read the handover.
public record Receipt(String reader, Instant readAt) {}
