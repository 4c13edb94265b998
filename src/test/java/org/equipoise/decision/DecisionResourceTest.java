package org.equipoise.decision;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DecisionResourceTest {

    private static final String ONE = "/api/v1/decisions/{id}";

    @Test
    void opensADecisionOnTheNewestVersion() {
        String decision = openDecision();

        clinician()
                .get(ONE, decision)
                .then()
                .statusCode(200)
                .body("status", is("opened"))
                .body("aid.version", is(1))
                .body("answersRevision", is(0));
    }

    @Test
    void listsDecisionsNewestFirstPageByPage() {
        String older = openDecision();
        String newer = openDecision();

        Response page = clinician().queryParam("pageSize", 1).get("/api/v1/decisions");
        page.then().body("items.id", hasItem(newer)).body("items", hasSize(1));
        clinician()
                .queryParam("pageSize", 1)
                .queryParam("pageToken", page.<String>path("nextPageToken"))
                .queryParam("status", "opened")
                .get("/api/v1/decisions")
                .then()
                .body("items.id", hasItem(older));
    }

    @Test
    void refusesAnAidThatDoesNotExist() {
        carelessClinician()
                .body("""
                        {"aid": "no-such-aid", "patientReference": "A-1"}""")
                .post("/api/v1/decisions")
                .then()
                .statusCode(404)
                .body("errors.pointer", hasItem("/aid"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"aid\": \"statins-primary-prevention\"}",
                "{\"aid\": \"statins-primary-prevention\", \"patientReference\": \"\"}",
                "{\"aid\": \"statins-primary-prevention\", \"patientReference\": \"A\\u0000\"}",
                "{\"aid\": \"statins-primary-prevention\", \"patientReference\": 7}",
                "{\"aid\": \"statins-primary-prevention\", \"patientReference\": \"A\", \"name\": \"x\"}"
            })
    void refusesToOpenWhatIsNotSaidWhole(String body) {
        carelessClinician().body(body).post("/api/v1/decisions").then().statusCode(400);
    }

    @Test
    void showsNoDecisionToAnotherOrganisation() {
        String decision = openDecision();

        signedIn(contract(), "stranger")
                .get(ONE, decision)
                .then()
                .statusCode(404)
                .body("type", is("/problems/decision-not-found"));
        signedIn(contract(), "stranger").get("/api/v1/decisions").then().body("items.id", not(hasItem(decision)));
        for (String part : new String[] {"answers", "comparison", "handover", "receipts", "summary", "as-seen"}) {
            signedIn(contract(), "stranger")
                    .get(ONE + "/" + part, decision)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void letsAPatientSeeTheirOwnDecisionAndNothingElse() {
        String own = openDecision();
        String other = openDecision();
        String token = invite(own);

        patient(token).get(ONE, own).then().statusCode(200);
        patient(token).get(ONE, other).then().statusCode(404);
        patient(token).get(ONE + "/answers", other).then().statusCode(404);
        patient(token).get("/api/v1/decisions").then().statusCode(403);
        patient(token).get(ONE + "/handover", own).then().statusCode(403);
    }

    @Test
    void knowsNobodyWithoutASignIn() {
        given(contract()).get(ONE, openDecision()).then().statusCode(401).body("type", is("/problems/not-signed-in"));
        given(contractOfResponses())
                .header("Authorization", "Bearer mistyped")
                .get(ONE, UUID.randomUUID())
                .then()
                .statusCode(401);
        signedIn(contract(), "author").get("/api/v1/decisions").then().statusCode(403);
    }

    @Test
    void endsAnInvitationThatIsReplaced() {
        String decision = openDecision();
        String token = invite(decision);
        clinician().body("""
                        {"replaceOthers": true}""").post(ONE + "/invitations", decision).then().statusCode(201);

        given(contractOfResponses())
                .header("Authorization", "Bearer " + token)
                .get(ONE, decision)
                .then()
                .statusCode(410)
                .body("type", is("/problems/invitation-used"));
    }

    @Test
    void takesAnIdThatIsNoneForADecisionThatIsNotThere() {
        clinician().get(ONE, "seven").then().statusCode(404);
        clinician().get(ONE, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void opensOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        String body = """
                {"aid": "statins-primary-prevention", "patientReference": "A-1024"}""";

        String first = openWith(key, body).then().statusCode(201).extract().asString();
        openWith(key, body).then().statusCode(201).body(is(first));
        openWith(key, body.replace("A-1024", "A-1025"))
                .then()
                .statusCode(422)
                .body("type", is("/problems/idempotency-key-reused"));
        signedIn(contract(), "portal")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .body(not(is(first)));
    }

    @Test
    void showsAnInvitationsLinkAgainToWhoKnowsTheKey() {
        String decision = openDecision();
        String key = UUID.randomUUID().toString();

        String link = inviteWith(key, decision).path("link");
        inviteWith(key, decision).then().statusCode(201).body("link", is(link));
    }

    private static Response openWith(String key, String body) {
        return clinician().header("Idempotency-Key", key).body(body).post("/api/v1/decisions");
    }

    private static Response inviteWith(String key, String decision) {
        return clinician().header("Idempotency-Key", key).body("{}").post(ONE + "/invitations", decision);
    }
}
