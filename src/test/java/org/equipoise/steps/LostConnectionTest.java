package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.Test;

/// With scripts: what is typed while there is no connection is sent when the connection is back.
@QuarkusTest
class LostConnectionTest extends BrowserTest {

    private static final String NOTES = "/my/steps/questions-and-worries";

    @Test
    void keepsWhatWasTypedAndSendsItWhenTheLineIsBack() {
        String decision = openDecision();
        try (Phone patient = Phone.withScripts(browser(), server())) {
            patient.begins("/invitations/" + invite(decision)).opens(NOTES);
            patient.fills("/questions/0", "Typed in the lift");
            patient.context().setOffline(true);
            patient.goesOn();
            patient.page().locator(".path-lost").waitFor();
            patient.isAt(NOTES).reads("There is no connection").looks("no-connection");
            assertThat(patient.page().locator("[name='/questions/0']").inputValue())
                    .isEqualTo("Typed in the lift");
            patient.context().setOffline(false);
            patient.page().waitForURL("**/for-my-team**");
            assertThat(patient.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.questions", contains("Typed in the lift"));
    }

    /// The line breaks while the form is on its way, and the browser shows a page of its own.
    @Test
    void putsBackWhatWasNotSentWhenThePageIsOpenedAnew() {
        try (Phone patient = Phone.withScripts(browser(), server())) {
            patient.begins("/invitations/" + invite(openDecision())).opens(NOTES);
            patient.fills("/worries/0", "Typed in the lift");
            patient.context().route("**" + NOTES, Route::abort);
            patient.goesOn();
            patient.page().waitForCondition(() -> !patient.page().url().startsWith("http"));
            patient.context().unroute("**" + NOTES);
            patient.opens(NOTES).reads("was not sent");
            assertThat(patient.page().locator("[name='/worries/0']").inputValue())
                    .isEqualTo("Typed in the lift");
        }
    }

    @Test
    void savesAsEverWhereThereIsAConnection() {
        try (Phone patient = Phone.withScripts(browser(), server())) {
            patient.begins("/invitations/" + invite(openDecision())).presses("length", "short");
            patient.goesOn().goesOn().goesOn();
            patient.page().locator(".govuk-error-summary").waitFor();
            patient.chooses("/priorities/places/new-diabetes", "1").goesOn();
            patient.page().waitForURL("**/what-that-means**");
        }
    }
}
