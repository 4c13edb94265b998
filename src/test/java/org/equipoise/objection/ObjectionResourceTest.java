package org.equipoise.objection;

import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.equipoise.Contract;
import org.equipoise.decision.DecisionFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ObjectionResourceTest {

    private static final String SUMMARY = "/api/v1/decisions/{id}/summary";
    private static final String OBJECTIONS = SUMMARY + "/objections";

    @Test
    void staysOpenUntilAnAmendmentAnswersIt() {
        String decision = recorded();
        String token = invite(decision);
        object(patient(token), decision, 1, "I said half a tablet")
                .then()
                .statusCode(201)
                .body("words", is("I said half a tablet"))
                .body("open", is(true));
        clinician().get(OBJECTIONS, decision).then().statusCode(200).body("items.open", contains(true));

        clinician()
                .header("If-Match", "\"2\"")
                .body("{\"reason\": \"The patient objected\", \"content\": {\"outcome\": {\"kind\": \"deferred\"}}}")
                .post(SUMMARY + "/amendments", decision)
                .then()
                .statusCode(201);

        patient(token).get(OBJECTIONS, decision).then().body("items.open", contains(false));
        object(patient(token), decision, 1, "Too late").then().statusCode(412).body("type", is("/problems/stale-edit"));
    }

    @Test
    void isAboutWhatIsRecordedAlone() {
        String decision = openDecision();
        object(patient(invite(decision)), decision, 1, "Nothing is there yet")
                .then()
                .statusCode(409)
                .body("type", is("/problems/summary-not-recorded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"revision\": 1}",
                "{\"revision\": 1, \"words\": \" \"}",
                "{\"revision\": 0, \"words\": \"x\"}",
                "{\"revision\": 1, \"words\": \"a\\u0000b\"}",
                "[]",
                "{"
            })
    void refusesWhatSaysNothing(String body) {
        String decision = recorded();
        DecisionFixtures.signedIn(Contract.contractOfResponses(), "portal")
                .body(body)
                .post(OBJECTIONS, decision)
                .then()
                .statusCode(400);
        clinician().get(OBJECTIONS, decision).then().body("items", hasSize(0));
    }

    @Test
    void isRaisedByNobodyElse() {
        String decision = recorded();
        object(clinician(), decision, 1, "For the patient").then().statusCode(403);
        object(patient(invite(openDecision())), decision, 1, "For another")
                .then()
                .statusCode(404);
    }

    private static Response object(RequestSpecification caller, String decision, int revision, String words) {
        return caller.body("{\"revision\": %d, \"words\": \"%s\"}".formatted(revision, words))
                .post(OBJECTIONS, decision);
    }

    private static String recorded() {
        String decision = openDecision();
        clinician()
                .header("If-Match", "\"0\"")
                .body("{\"outcome\": {\"kind\": \"chosen\", \"option\": \"statin\"}}")
                .put(SUMMARY, decision);
        clinician()
                .header("If-Match", "\"1\"")
                .post(SUMMARY + "/record", decision)
                .then()
                .statusCode(201);
        return decision;
    }
}
