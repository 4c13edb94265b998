package org.equipoise.teachback;

import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TeachBackResourceTest {

    private static final String TEACH_BACK = "/api/v1/decisions/{id}/teach-back";
    private static final String ASKED = """
            {"attribute": "heart-attack-or-stroke", "outcome": "explained-again"}""";

    @Test
    void keepsWhatWasAskedForThePatientToReadToo() {
        String decision = openDecision();
        String token = invite(decision);

        clinician().body(ASKED).post(TEACH_BACK, decision).then().statusCode(201);

        patient(token)
                .get(TEACH_BACK, decision)
                .then()
                .statusCode(200)
                .body("items.outcome", contains("explained-again"));
        clinician().get("/api/v1/decisions/{id}", decision).then().body("status", is("discussed"));
    }

    @Test
    void keepsItOnceHoweverOftenItIsSent() {
        String decision = openDecision();
        String key = UUID.randomUUID().toString();

        clinician().header("Idempotency-Key", key).body(ASKED).post(TEACH_BACK, decision);
        clinician()
                .header("Idempotency-Key", key)
                .body(ASKED)
                .post(TEACH_BACK, decision)
                .then()
                .statusCode(201);

        clinician().get(TEACH_BACK, decision).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"attribute\": \"no-such-row\", \"outcome\": \"understood\"}",
                "{\"attribute\": \"heart-attack-or-stroke\", \"outcome\": \"perhaps\"}",
                "{\"attribute\": \"heart-attack-or-stroke\"}"
            })
    void refusesWhatItCannotKeepAndKeepsNothing(String body) {
        String decision = openDecision();

        carelessClinician().body(body).post(TEACH_BACK, decision).then().statusCode(400);

        clinician().get(TEACH_BACK, decision).then().body("items", hasSize(0));
    }

    @Test
    void isForTheOwnDecisionAlone() {
        String token = invite(openDecision());

        patient(token).get(TEACH_BACK, openDecision()).then().statusCode(404);
        patient(token).body(ASKED).post(TEACH_BACK, openDecision()).then().statusCode(403);
    }

    @Test
    void namesTheRowThatTheAidDoesNotHave() {
        clinician()
                .body("{\"attribute\": \"no-such-row\", \"outcome\": \"understood\"}")
                .post(TEACH_BACK, openDecision())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/attribute"));
    }
}
