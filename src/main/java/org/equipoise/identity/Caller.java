package org.equipoise.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who calls: one of an organisation's staff or systems with an account, or a patient with an invitation to one
/// decision.
public record Caller(
        String organisation,
        @Nullable UUID account,
        @Nullable String displayName,
        Set<String> roles,
        @Nullable UUID decision) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller withAccount(String organisation, UUID account, String displayName, Set<String> roles) {
        return new Caller(organisation, account, displayName, roles, null);
    }

    public static Caller invitedTo(UUID decision, String organisation) {
        return new Caller(organisation, null, null, Set.of(Role.PATIENT), decision);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /// As whom they are written down: of several roles, the first by name.
    public String writtenAs() {
        return roles.stream().sorted().findFirst().orElseThrow();
    }

    /// Patients see the one decision they are invited to; staff may see any of their organisation's.
    public boolean mayReach(UUID someDecision) {
        return decision == null || decision.equals(someDecision);
    }
}
