package org.equipoise.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that are tried out on the comparison, when it is turned to easy words or to another language.
@QuarkusTest
class TriedAndTurnedTest extends BrowserTest {

    private static final String TABLET = "#slider-a-tablet-every-day";

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {false, true})
    void takesAlongWhatIsTriedOut(boolean scripts) {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}}}""").then().statusCode(200);
        try (Visitor patient = scripts ? visitorWithScripts("en") : visitor()) {
            Clinic.begin(patient, "/invitations/" + invite(decision)).opens("/my/comparison");
            patient.page().locator("#what-if > summary").click();
            Locator slider = patient.page().locator(TABLET);
            slider.press("ArrowRight");
            slider.press("ArrowRight");
            if (!scripts) {
                patient.presses("See what it comes to");
            }
            for (String language : new String[] {"en-simple", "ar", "en"}) {
                patient.turnsTo(language);
                patient.page().locator("html[lang='%s']".formatted(language)).waitFor();
                assertThat(slider.inputValue()).isEqualTo("6");
                assertThat(patient.page().locator(".mark-tried").count()).isEqualTo(1);
            }
            patient.isAt("/my/comparison/what-if").looks("comparison-turned");
        }
        clinician().get("/api/v1/decisions/{id}/answers", decision).then().body("revision", is(1));
    }
}
