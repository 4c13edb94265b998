package org.equipoise.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.equipoise.problem.ProblemType;

/// Lets accounts in.
@ApplicationScoped
class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;

    SignIn(Accounts accounts, Passwords passwords, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /// Refused in the same words and after the same time, whatever of it does not hold.
    @ActivateRequestContext
    Credentials byPassword(String username, String password) {
        Optional<Credentials> known = QuarkusTransaction.requiringNew()
                .call(() -> accounts.named(username).map(Credentials::of));
        if (known.isPresent() && isRemembered(known.get(), password)) {
            return known.get();
        }
        Optional<Duration> wait = attempts.begin(username);
        if (wait.isPresent()) {
            throw ProblemType.TOO_MANY_ATTEMPTS.because("").after(wait.get());
        }
        if (known.isEmpty()) {
            passwords.pretend(password);
        }
        Credentials credentials = known.filter(found -> passwords.fits(password, found.passwordHash()))
                .filter(found -> !found.disabled())
                .orElseThrow(() -> ProblemType.NOT_SIGNED_IN.because("The username or the password does not hold."));
        attempts.succeeded(username);
        return credentials;
    }

    /// Empty when the account was disabled or has a new password since the session began.
    @ActivateRequestContext
    Optional<Credentials> bySession(String sessionName) {
        UUID account = UUID.fromString(sessionName.substring(0, sessionName.indexOf('.')));
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.findByIdOptional(account).map(Credentials::of))
                .filter(found -> !found.disabled() && found.sessionName().equals(sessionName));
    }

    private boolean isRemembered(Credentials known, String password) {
        return !known.disabled() && passwords.hasJustFitted(password, known.passwordHash());
    }
}
