package org.equipoise.invitation;

import java.time.Instant;
import java.util.UUID;

/// A new invitation.
///
/// @param token shown this once and kept by nobody but the patient
public record Invitation(UUID id, String token, Instant expiresAt, boolean singleUse) {}
