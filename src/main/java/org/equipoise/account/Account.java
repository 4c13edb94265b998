package org.equipoise.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// One of an organisation's staff, or one of its systems.
public record Account(
        UUID id,
        String organisation,
        String username,
        String displayName,
        Set<String> roles,
        boolean disabled,
        Instant createdAt) {}
