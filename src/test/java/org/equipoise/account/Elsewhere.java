package org.equipoise.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.equipoise.identity.Role;
import org.equipoise.identity.SignedIn;

/// Another organisation beside the demonstration one, with a clinician called `stranger` and an author called
/// `strange-author`.
@ApplicationScoped
class Elsewhere {

    private static final int AFTER_THE_FIRST_START = 10_000;

    private final AccountBook accounts;

    Elsewhere(AccountBook accounts) {
        this.accounts = accounts;
    }

    @Transactional
    void found(@Observes @Priority(AFTER_THE_FIRST_START) StartupEvent start) {
        if (accounts.nameOf("elsewhere").isEmpty()) {
            accounts.found("elsewhere", "Elsewhere", false);
            accounts.create(
                    "elsewhere", new NewAccount("stranger", "A stranger", Set.of(Role.CLINICIAN)), SignedIn.PASSWORD);
            accounts.create(
                    "elsewhere", new NewAccount("strange-author", "An author", Set.of(Role.AUTHOR)), SignedIn.PASSWORD);
        }
    }
}
