package org.equipoise.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.equipoise.identity.Caller;
import org.jspecify.annotations.Nullable;

/// The caller, as the service knows them. A patient has a decision and no name.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
        OrganisationView organisation,
        @Nullable UUID account,
        @Nullable String displayName,
        List<String> roles,
        @Nullable UUID decision) {

    record OrganisationView(String id, String name) {}

    static MeView of(Caller caller, String organisationName) {
        return new MeView(
                new OrganisationView(caller.organisation(), organisationName),
                caller.account(),
                caller.displayName(),
                caller.roles().stream().sorted().toList(),
                caller.decision());
    }
}
