package org.equipoise.administration;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.equipoise.account.AccountBook;
import org.equipoise.account.Creation;
import org.equipoise.account.NewAccount;
import org.equipoise.identity.Role;

/// Sets up the first organisations and accounts.
@ApplicationScoped
class FirstStart {

    private static final String DEMONSTRATION = "demonstration";

    /// One for each role; and a second author, as nobody publishes what they wrote.
    private static final List<NewAccount> ACCOUNTS = Stream.concat(
                    Stream.of(Role.CLINICIAN, Role.AUTHOR, Role.PORTAL, Role.QUALITY, Role.ADMIN)
                            .map(role -> new NewAccount(role, "Demonstration " + role, Set.of(role))),
                    Stream.of(new NewAccount("second-author", "Demonstration second author", Set.of(Role.AUTHOR))))
            .toList();

    private final AccountBook accounts;
    private final FirstStartConfig config;
    private final FirstAdminConfig admin;
    private final Optional<String> organisation;
    private final int port;

    FirstStart(
            AccountBook accounts,
            FirstStartConfig config,
            FirstAdminConfig admin,
            @ConfigProperty(name = "equipoise.organisation") Optional<String> organisation,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.config = config;
        this.admin = admin;
        this.organisation = organisation;
        this.port = port;
    }

    @ActivateRequestContext
    @Transactional
    void prepare(@Observes StartupEvent start) {
        organisation.ifPresent(this::foundOrganisation);
        if (config.demonstration() && accounts.isEmpty()) {
            foundDemonstration();
        }
    }

    private void foundOrganisation(String name) {
        String id = slug(name);
        if (accounts.nameOf(id).isPresent()) {
            return;
        }
        String username = admin.username().orElseThrow(() -> incomplete("EQUIPOISE_ADMIN_USERNAME"));
        String password = admin.password()
                .filter(FirstStart::isLongEnough)
                .orElseThrow(() -> incomplete("EQUIPOISE_ADMIN_PASSWORD (12 to 72 bytes)"));
        accounts.found(id, name, false);
        NewAccount account = new NewAccount(username, username, Set.of(Role.ADMIN));
        if (accounts.create(id, account, password) instanceof Creation.UsernameTaken) {
            throw new IllegalStateException(
                    "EQUIPOISE_ADMIN_USERNAME is the username of another organisation's account. Choose a different one.");
        }
    }

    private void foundDemonstration() {
        refusePresetPasswordInProduction();
        accounts.found(DEMONSTRATION, "Demonstration", true);
        List<String> lines = new ArrayList<>();
        for (NewAccount account : ACCOUNTS) {
            Creation creation = config.demonstrationPassword()
                    .map(password -> accounts.create(DEMONSTRATION, account, password))
                    .orElseGet(() -> accounts.create(DEMONSTRATION, account));
            if (creation instanceof Creation.Created created) {
                lines.add("    %-13s %s".formatted(account.username(), created.password()));
            }
        }
        print(lines);
    }

    /// To standard output and not to the log: logs are collected and kept.
    private void print(List<String> accountLines) {
        System.out.printf("""

                A demonstration organisation was set up, as there was no other. Its accounts and their passwords,
                which are shown this once:

                %s

                Sign in at http://localhost:%d/sign-in, or send them with each call to the API (HTTP Basic).

                """, String.join(System.lineSeparator(), accountLines), port);
    }

    private void refusePresetPasswordInProduction() {
        if (config.demonstrationPassword().isPresent() && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException(
                    "equipoise.identity.demonstration.password is for tests: everybody could know it. Take it out.");
        }
    }

    private static IllegalStateException incomplete(String missing) {
        return new IllegalStateException("EQUIPOISE_ORGANISATION is set and new; set " + missing + ", too.");
    }

    private static boolean isLongEnough(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        return bytes >= 12 && bytes <= 72;
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
