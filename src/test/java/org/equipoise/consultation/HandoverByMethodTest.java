package org.equipoise.consultation;

import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// A decision whose priorities are told by one method, and then by another.
@QuarkusTest
class HandoverByMethodTest {

    private static final String BY_POINTS = """
            {"priorities": {"method": "points", "points": {"a-tablet-every-day": 50, "own-1": 30, "new-diabetes": 20}}}""";

    private static final String BY_BEST_AND_WORST = """
            {"priorities": {"method": "best-worst", "tasks": [
                {"shown": ["heart-attack-or-stroke", "a-tablet-every-day", "own-1"],
                 "best": "heart-attack-or-stroke", "worst": "own-1"},
                {"shown": ["heart-attack-or-stroke", "new-diabetes", "own-1"], "best": null, "worst": null}]}}""";

    @Test
    void tellsTheTopThreeInWordsWhicheverMethodTheyWereToldBy() {
        String decision = openDecision();
        String token = invite(decision);
        save(patient(token), decision, 0, """
                {"ownConcerns": [{"text": "Looking after my wife"}]}""").then().statusCode(200);
        save(patient(token), decision, 1, BY_POINTS).then().statusCode(200);

        clinician()
                .get("/api/v1/decisions/{id}/handover", decision)
                .then()
                .body(
                        "topPriorities.name",
                        contains(
                                "Not having a tablet to take every day",
                                "Looking after my wife",
                                "Keeping my chance of diabetes low"))
                .body("topPriorities.weight", contains(0.5f, 0.3f, 0.2f));

        save(patient(token), decision, 2, BY_BEST_AND_WORST).then().statusCode(200);

        clinician()
                .get("/api/v1/decisions/{id}/handover", decision)
                .then()
                .body(
                        "topPriorities.name",
                        contains(
                                "Lowering my chance of a heart attack or stroke",
                                "Not having a tablet to take every day",
                                "Looking after my wife"));
        clinician()
                .get("/api/v1/decisions/{id}/comparison", decision)
                .then()
                .statusCode(200)
                .body("rows[0].attribute", is("heart-attack-or-stroke"))
                .body("ownConcerns.text", contains("Looking after my wife"));
    }

    @Test
    void keepsWhatWasToldByAnotherMethodInTheHistory() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"priorities": {"method": "swing", "swings": {"new-diabetes": 100, "a-tablet-every-day": 40}}}""").then().statusCode(200);
        save(clinician(), decision, 1, """
                {"priorities": {"method": "top-three", "attributes": ["new-diabetes"]}}""").then().statusCode(200);

        clinician()
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .then()
                .statusCode(200)
                .body("items.answers.priorities.method", contains("top-three", "swing"))
                .body("items[1].answers.priorities.swings.a-tablet-every-day", is(40));
    }

    @Test
    void storesNothingOfPointsThatDoNotAddUp() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"leaning": "undecided"}""").then().statusCode(200);

        save(carelessClinician(), decision, 1, """
                {"leaning": "statin", "priorities": {"method": "points", "points": {"new-diabetes": 99}}}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/priorities/points"));

        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("revision", is(1))
                .body("answers.leaning", is("undecided"));
    }
}
