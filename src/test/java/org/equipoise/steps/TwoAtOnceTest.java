package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A patient and whoever cares for them, each with a browser of their own and the same link.
@QuarkusTest
class TwoAtOnceTest extends BrowserTest {

    private static final String NOTES = "/my/steps/questions-and-worries";
    private static final String TEAM = "/my/steps/for-my-team";
    private static final String STAND = "/my/steps/where-you-stand";

    private String decision = "";
    private String link = "";

    @BeforeEach
    void open() {
        decision = openDecision();
        link = "/invitations/" + invite(decision);
    }

    private Phone phone() {
        return new Phone(browser(), server(), "en").begins(link);
    }

    private ValidatableResponse stored() {
        return clinician().get("/api/v1/decisions/{id}/answers", decision).then();
    }

    @Test
    void showsBothWhereTheyAnsweredTheSameAndKeepsBoth() {
        try (Phone patient = phone();
                Phone carer = phone()) {
            patient.opens(NOTES);
            carer.opens(NOTES).fills("/questions/0", "Asked by the carer").goesOn();
            patient.fills("/questions/0", "Asked by the patient")
                    .fills("/worries/0", "A worry")
                    .goesOn();
            patient.reads("Somebody else answered the same")
                    .reads("Asked by the carer")
                    .reads("Asked by the patient")
                    .reads("A worry")
                    .looks("conflict");
            stored().body("answers.questions", contains("Asked by the carer"));
            patient.goesOn().isAt("/my/steps/for-my-team");
        }
        stored().body("answers.questions", contains("Asked by the carer", "Asked by the patient"))
                .body("answers.worries", contains("A worry"));
    }

    @Test
    void tellsTheTeamWhatBothWrote() {
        try (Phone patient = phone();
                Phone carer = phone()) {
            patient.opens(TEAM).chooses("/interpreter", "true").fills("/message", "I tire quickly");
            carer.opens(TEAM).fills("/message", "I come with him").goesOn();
            patient.goesOn().reads("Somebody else answered the same").goesOn().isAt("/my/done");
        }
        stored().body("answers.message", is("I come with him\nI tire quickly")).body("answers.interpreter", is(true));
    }

    @Test
    void letsThePersonChooseWhereOneAnswerAloneCanStand() {
        try (Phone patient = phone();
                Phone carer = phone()) {
            patient.opens(STAND).chooses("/leaning", "statin");
            carer.opens(STAND).chooses("/leaning", "no-statin").goesOn();
            patient.goesOn()
                    .reads("Somebody else answered the same")
                    .reads("No statin")
                    .reads("Take a statin");
            assertThat(patient.page().locator("main form").count()).isEqualTo(2);
            patient.goesOn().isAt("/my/steps/questions-and-worries");
            stored().body("answers.leaning", is("statin"));

            carer.opens(STAND);
            patient.opens(STAND).chooses("/leaning", "undecided").goesOn();
            carer.chooses("/leaning", "not-now").goesOn().reads("Somebody else answered the same");
            carer.presses("theirs", "theirs").reads("What you wrote now is not saved");
        }
        stored().body("answers.leaning", is("undecided"));
        clinician()
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .then()
                .body("items", hasSize(3));
    }

    @Test
    void asksNothingWhereTheyAnsweredTheSameAlikeOrOtherThings() {
        try (Phone patient = phone();
                Phone carer = phone()) {
            patient.opens(STAND);
            carer.opens(STAND).chooses("/sureness", "fairly").goesOn();
            carer.fills("/questions/0", "Asked by the carer").goesOn();
            patient.chooses("/sureness", "fairly").goesOn().reads("was changed somewhere else");
        }
        stored().body("answers.sureness", is("fairly")).body("answers.questions", contains("Asked by the carer"));
    }

    @Test
    void keepsTheNewerOfTwoTabsOfTheSamePerson() {
        try (Phone patient = phone()) {
            patient.opens(STAND).chooses("/leaning", "statin");
            var other = patient.context().newPage();
            other.navigate(server() + STAND);
            other.locator("input[value='not-now']").check();
            other.locator("main form button").first().click();
            patient.goesOn().reads("you in another window");
        }
        stored().body("answers.leaning", is("not-now"));
    }
}
