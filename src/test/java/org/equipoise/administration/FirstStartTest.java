package org.equipoise.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.equipoise.account.Account;
import org.equipoise.account.AccountBook;
import org.equipoise.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstStartTest {

    private final AccountBook accounts;

    FirstStartTest(AccountBook accounts) {
        this.accounts = accounts;
    }

    private record Demonstration(boolean demonstration, Optional<String> demonstrationPassword)
            implements FirstStartConfig {}

    private record Admin(Optional<String> username, Optional<String> password) implements FirstAdminConfig {}

    @Test
    void foundsTheOrganisationThatIsConfiguredOnce() {
        start("Keski-Suomen sairaala", "Ylihoitaja", "twelve-letters-or-more");
        SignedIn.as("ylihoitaja", "twelve-letters-or-more")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("organisation.id", is("keski-suomen-sairaala"))
                .body("organisation.name", is("Keski-Suomen sairaala"))
                .body("roles", contains("admin"));
        start("Keski-Suomen sairaala", "ylihoitaja", "another-password-altogether");
        SignedIn.as("ylihoitaja", "another-password-altogether")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void keepsOrganisationsApart() {
        start("Länsi", "west", "twelve-letters-or-more");
        SignedIn.as("west", "twelve-letters-or-more")
                .get("/api/v1/accounts")
                .then()
                .body("items.username", contains("west"));
        assertThat(accounts.page("demonstration", null, 100))
                .extracting(Account::username)
                .doesNotContain("west");
        String clinician =
                accounts.page("demonstration", null, 1).getFirst().id().toString();
        SignedIn.as("west", "twelve-letters-or-more")
                .post("/api/v1/accounts/" + clinician + "/password")
                .then()
                .statusCode(404);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> start("Etelä", null, "twelve-letters-or-more"))
                .hasMessageContaining("EQUIPOISE_ADMIN_USERNAME");
        assertThatThrownBy(() -> start("Etelä", "south", null)).hasMessageContaining("EQUIPOISE_ADMIN_PASSWORD");
        assertThatThrownBy(() -> start("Etelä", "south", "short")).hasMessageContaining("12 to 72 bytes");
        assertThatThrownBy(() -> start("Etelä", "south", "x".repeat(73))).hasMessageContaining("12 to 72 bytes");
        assertThat(accounts.nameOf("etela")).isEmpty();
    }

    @Test
    void setsUpOneAccountForEachRoleOfTheDemonstrationAndASecondAuthor() {
        List<Account> found = accounts.page("demonstration", null, 6);
        assertThat(found)
                .extracting(Account::username)
                .containsExactly("clinician", "author", "portal", "quality", "admin", "second-author");
        assertThat(found.subList(0, 5))
                .allSatisfy(account -> assertThat(account.roles()).containsExactly(account.username()));
        assertThat(found.getLast().roles()).containsExactly("author");
    }

    private void start(String organisation, @Nullable String username, @Nullable String password) {
        new FirstStart(
                        accounts,
                        new Demonstration(true, Optional.empty()),
                        new Admin(Optional.ofNullable(username), Optional.ofNullable(password)),
                        Optional.of(organisation),
                        8080)
                .prepare(new StartupEvent());
    }
}
