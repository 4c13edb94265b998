package org.equipoise.visitpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Counted;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Priorities set together, kept with a decision, in a real browser.
@QuarkusTest
class TogetherTest extends BrowserTest {

    private static final String ANSWERS = "/api/v1/decisions/{id}/answers";

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void keepsWhatTheySetAndLeavesTheRestAsThePatientLeftIt(int width) {
        String decision = openDecision();
        save(patient(invite(decision)), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"a-tablet-every-day": 4}, "unsure": ["new-diabetes"]},
                 "ownConcerns": [{"text": "Looking after my wife", "importance": 7}], "leaning": "undecided"}""").then().statusCode(200);
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions/%s/together".formatted(decision));
            new Counted(clinician, "set a priority together")
                    .picks("Lowering my chance of a heart attack or stroke", "9")
                    .presses("Keep this and compare")
                    .took(2);
            clinician.reads("It is kept.").reads("Looking after my wife");
            Screen.looks(clinician, "together");
        }
        clinician()
                .get(ANSWERS, decision)
                .then()
                .body("answers.priorities.ratings.'heart-attack-or-stroke'", is(9))
                .body("answers.priorities.ratings.'a-tablet-every-day'", is(4))
                .body("answers.priorities.unsure", contains("new-diabetes"))
                .body("answers.ownConcerns[0].importance", is(7))
                .body("answers.leaning", is("undecided"))
                .body("savedAs", is("clinician"));
    }

    @Test
    void leavesPrioritiesOfAnotherMethodUntilSomethingIsMarked() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"priorities": {"method": "top-three", "attributes": ["a-tablet-every-day"]}}""").then().statusCode(200);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/together".formatted(decision));
            clinician.reads("This was said earlier, in another way").reads("A tablet every day");
            assertThat(clinician.page().locator(".together-ask ol").innerText())
                    .isEqualTo("Not having a tablet to take every day");
            clinician.presses("10");
            clinician().get(ANSWERS, decision).then().body("answers.priorities.method", is("top-three"));
            new Counted(clinician, "")
                    .picks("Lowering my chance of a heart attack or stroke", "9")
                    .presses("Keep this and compare");
            clinician.doesNotRead("This was said earlier, in another way");
            clinician().get(ANSWERS, decision).then().body("answers.priorities.method", is("rating"));
        }
    }

    @Test
    void asksToSayInOwnWordsWhatMattersMostAndKeepsHowItWent() {
        String decision = openDecision();
        String token = invite(decision);
        save(patient(token), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"muscle-pain-or-weakness": 9,
                 "heart-attack-or-stroke": 6, "a-tablet-every-day": 2, "blood-tests-and-visits": 1}}}""").then().statusCode(200);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/together".formatted(decision));
            assertThat(clinician
                            .page()
                            .locator("section[aria-labelledby='prompts'] h3")
                            .allInnerTexts())
                    .containsExactly("Muscle pain or weakness", "Heart attack or stroke", "A tablet every day");
            ask(clinician, "muscle-pain-or-weakness", "understood").reads("stands in the record that you write");
            ask(clinician, "heart-attack-or-stroke", "explained-again").looks("together-asked");
            clinician.opens("/decisions/%s/summary-form".formatted(decision));
            assertThat(clinician.page().getByLabel("How it was checked").inputValue())
                    .isEqualTo("""
                            Muscle pain or weakness: said in their own words, understood
                            Heart attack or stroke: said in their own words, then explained again""");
        }
        patient(token)
                .get("/api/v1/decisions/{id}/teach-back", decision)
                .then()
                .body("items.attribute", contains("heart-attack-or-stroke", "muscle-pain-or-weakness"))
                .body("items.outcome", contains("explained-again", "understood"));
    }

    @Test
    void saysThatThePatientChangedTheAnswersInBetweenAndLosesNothing() {
        String decision = openDecision();
        String token = invite(decision);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/together".formatted(decision));
            save(patient(token), decision, 0, "{\"leaning\": \"statin\"}")
                    .then()
                    .statusCode(200);
            new Counted(clinician, "")
                    .picks("Lowering my chance of a heart attack or stroke", "9")
                    .presses("Keep this and compare");
            clinician.reads("Somebody else has changed the answers").looks("together-elsewhere");
            assertThat(clinician
                            .page()
                            .locator("input[name='/priorities/ratings/heart-attack-or-stroke'][value='9']")
                            .isChecked())
                    .isTrue();
            clinician.presses("Keep this and compare").reads("It is kept.");
        }
        clinician()
                .get(ANSWERS, decision)
                .then()
                .body("revision", is(2))
                .body("answers.leaning", is("statin"))
                .body("answers.priorities.ratings.'heart-attack-or-stroke'", is(9));
    }

    private static Visitor ask(Visitor clinician, String row, String outcome) {
        clinician
                .page()
                .locator("form:has(input[value='%s']) button[value='%s']".formatted(row, outcome))
                .click();
        return clinician;
    }
}
