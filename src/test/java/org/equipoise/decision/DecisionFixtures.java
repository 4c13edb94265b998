package org.equipoise.decision;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.equipoise.identity.SignedIn;

/// Decisions on the real statins aid, as a clinician and a patient come to have them.
public final class DecisionFixtures {

    public static final String STATINS = "statins-primary-prevention";

    private DecisionFixtures() {}

    public static RequestSpecification clinician() {
        return signedIn(contract(), "clinician");
    }

    /// For requests that are wrong on purpose.
    public static RequestSpecification carelessClinician() {
        return signedIn(contractOfResponses(), "clinician");
    }

    public static RequestSpecification signedIn(RequestSpecification contract, String username) {
        return given(contract).contentType(ContentType.JSON).auth().preemptive().basic(username, SignedIn.PASSWORD);
    }

    public static RequestSpecification patient(String token) {
        return given(contract()).contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    public static String openDecision() {
        return clinician()
                .body("""
                        {"aid": "%s", "patientReference": "A-1024"}""".formatted(STATINS))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String invite(String decision) {
        return clinician()
                .body("{}")
                .post("/api/v1/decisions/{id}/invitations", decision)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /// Records a summary, the first of its decision.
    public static void record(String decision, String content) {
        clinician()
                .header("If-Match", "\"0\"")
                .body(content)
                .put("/api/v1/decisions/{id}/summary", decision)
                .then()
                .statusCode(200);
        clinician()
                .header("If-Match", "\"1\"")
                .post("/api/v1/decisions/{id}/summary/record", decision)
                .then()
                .statusCode(201);
    }

    public static Response save(RequestSpecification caller, String decision, int revision, String answers) {
        return caller.header("If-Match", "\"" + revision + "\"")
                .body(answers)
                .put("/api/v1/decisions/{id}/answers", decision);
    }
}
