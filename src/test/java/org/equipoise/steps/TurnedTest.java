package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A step that is turned to another language, or to easy words, with something typed on it.
@QuarkusTest
class TurnedTest extends BrowserTest {

    private static final String NOTES = "/my/steps/questions-and-worries";
    private static final String POINTS = "/my/steps/hundred-points";
    private static final String STAND = "/my/steps/where-you-stand";

    private String decision = "";

    @BeforeEach
    void open() {
        decision = openDecision();
    }

    private Phone phone(boolean scripts) {
        Phone phone = scripts ? Phone.withScripts(browser(), server()) : new Phone(browser(), server(), "en");
        return phone.begins("/invitations/" + invite(decision));
    }

    private static Phone turn(Phone phone, String language) {
        phone.taps(phone.page().locator(".languages button[value='%s']".formatted(language)));
        phone.page().locator("html[lang='%s']".formatted(language)).waitFor();
        return phone;
    }

    private static String typed(Phone phone, String field) {
        return phone.page().locator("form#step [name='%s']".formatted(field)).inputValue();
    }

    private ValidatableResponse stored() {
        return clinician().get("/api/v1/decisions/{id}/answers", decision).then();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {false, true})
    void savesWhatIsTypedAndStaysOnThePage(boolean scripts) {
        try (Phone patient = phone(scripts)) {
            patient.opens(NOTES + "?then=answers").fills("/questions/0", "Can I stop “later”?");
            for (String language : new String[] {"es", "ar", "en-simple", "en"}) {
                turn(patient, language).isAt(NOTES + "?then=answers");
                assertThat(typed(patient, "/questions/0")).isEqualTo("Can I stop “later”?");
                patient.doesNotRead("was not sent");
            }
            stored().body("answers.questions", contains("Can I stop “later”?")).body("revision", is(1));
            patient.fills("/questions/0", "");
            assertThat(typed(turn(patient, "es"), "/questions/0")).isEmpty();
            stored().body("answers.questions", nullValue());
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {false, true})
    void takesAlongWhatCannotBeSavedYet(boolean scripts) {
        try (Phone patient = phone(scripts)) {
            patient.opens(POINTS).fills("/priorities/points/heart-attack-or-stroke", "60");
            turn(patient, "es").reads("Lo que escribió sigue aquí. Todavía no está guardado.");
            assertThat(patient.page().locator(".govuk-error-summary").count()).isZero();
            turn(turn(patient, "ar"), "en").fills("/priorities/points/a-tablet-every-day", "40");
            assertThat(typed(patient, "/priorities/points/heart-attack-or-stroke"))
                    .isEqualTo("60");
            stored().body("revision", is(0));
            patient.goesOn();
            patient.page().waitForURL("**/what-that-means**");
        }
        stored().body("answers.priorities.points.heart-attack-or-stroke", is(60));
    }

    @Test
    void keepsAChoiceInEasyWordsAndSavesNothingWhereNothingIsNew() {
        try (Phone patient = phone(false)) {
            turn(patient.opens(STAND), "en-simple");
            stored().body("revision", is(0));
            patient.chooses("/leaning", "statin");
            assertThat(turn(patient, "en").hasChosen("/leaning", "statin")).isTrue();
            patient.looks("turned");
        }
        stored().body("revision", is(1)).body("answers.leaning", is("statin"));
    }

    @Test
    void keepsWhatIsToldOfAnswersAboutKnowledge() {
        try (Phone patient = phone(false)) {
            patient.opens("/my/steps/what-is-clear");
            patient.page().locator("input[value='false']").first().check();
            patient.goesOn().reads("Below each sentence you see whether it is true");
            turn(patient, "es");
            assertThat(patient.page().locator(".feedback").count()).isPositive();
        }
    }

    @Test
    void savesByEnterInAFieldAndTurnsNothing() {
        try (Phone patient = phone(false)) {
            patient.opens("/my/steps/about-you").fills("/profile/ten-year-risk", "15");
            patient.page().locator("[name='/profile/ten-year-risk']").press("Enter");
            patient.page().waitForURL("**/what-each-is-like**");
            assertThat(patient.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void keepsInSightWhatWasLeftForWhatOthersHadSaved() {
        try (Phone patient = phone(false);
                Phone carer = phone(false)) {
            patient.opens(NOTES);
            carer.opens(NOTES).fills("/questions/0", "Asked by the carer").goesOn();
            patient.fills("/questions/0", "Asked by the patient").goesOn().reads("Somebody else answered the same");
            patient.presses("theirs", "theirs")
                    .reads("What you wrote now is not saved")
                    .reads("Asked by the patient");
            assertThat(typed(patient, "/questions/0")).isEqualTo("Asked by the carer");
            patient.looks("left");
            stored().body("answers.questions", contains("Asked by the carer"));

            turn(patient, "es").reads("Asked by the patient");
            patient.page().locator("form#step [name='/questions/1']").fill("x".repeat(5_001));
            turn(patient, "en").reads("Asked by the patient");
            patient.taps(patient.page().locator("form#step .buttons button").first());
            patient.reads("There is a problem").reads("Asked by the patient");
            patient.goesOn().isAt("/my/steps/for-my-team");
        }
        stored().body("answers.questions", contains("Asked by the patient"));
    }
}
