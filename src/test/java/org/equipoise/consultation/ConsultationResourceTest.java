package org.equipoise.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultationResourceTest {

    private static final String TOLD = """
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 3}},
             "leaning": "statin", "role": "together", "sureness": "a-little", "worries": ["My muscles"], "message": "My sister comes with me",
             "questions": ["Which dose?"], "language": "es", "interpreter": true}""";

    @Test
    void handsOverWhatThePatientToldMostImportantFirst() {
        String decision = openDecision();
        save(patient(invite(decision)), decision, 0, TOLD).then().statusCode(200);

        clinician()
                .get("/api/v1/decisions/{id}/handover", decision)
                .then()
                .statusCode(200)
                .body("topPriorities.attribute", contains("heart-attack-or-stroke", "a-tablet-every-day"))
                .body("topPriorities.weight", contains(0.75f, 0.25f))
                .body("leaning.option", is("statin"))
                .body("role", is("together"))
                .body("sureness", is("a-little"))
                .body("worries", contains("My muscles"))
                .body("questions", contains("Which dose?"))
                .body("message", is("My sister comes with me"))
                .body("language", is("es"))
                .body("interpreter", is(true));
    }

    @Test
    void leavesAReceiptThatThePatientSees() {
        String decision = openDecision();
        String token = invite(decision);
        patient(token).get("/api/v1/decisions/{id}/receipts", decision).then().body("items", hasSize(0));

        clinician().get("/api/v1/decisions/{id}/handover", decision).then().statusCode(200);

        patient(token).get("/api/v1/decisions/{id}/receipts", decision).then().body("items", hasSize(1));
    }

    @Test
    void namesWhatWasNotUnderstood() {
        String decision = openDecision();
        String question = clinician()
                .get("/api/v1/aids/statins-primary-prevention/questionnaire")
                .path("knowledge.find { it.answer }.id");
        save(clinician(), decision, 0, "{\"knowledge\": {\"%s\": \"not-sure\"}}".formatted(question));

        clinician()
                .get("/api/v1/decisions/{id}/handover", decision)
                .then()
                .body("notUnderstood.id", contains(question))
                .body("notUnderstood.answered", contains("not-sure"));
    }

    @Test
    void comparesForTheStoredAnswersTheSameBytesEachTime() {
        String decision = openDecision();
        save(clinician(), decision, 0, TOLD);

        byte[] first =
                clinician().get("/api/v1/decisions/{id}/comparison", decision).asByteArray();
        byte[] again =
                clinician().get("/api/v1/decisions/{id}/comparison", decision).asByteArray();

        assertThat(again).isEqualTo(first);
        assertThat(clinician().get("/api/v1/decisions/{id}/as-seen", decision).asByteArray())
                .isEqualTo(first);
    }

    @Test
    void hasNothingSeenBeforeAnybodyLooked() {
        clinician()
                .get("/api/v1/decisions/{id}/as-seen", openDecision())
                .then()
                .statusCode(404)
                .body("type", is("/problems/nothing-seen-yet"));
    }
}
