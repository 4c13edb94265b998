package org.equipoise.upkeep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WithdrawalResourceTest {

    private static final String AID = "/api/v1/aids/{slug}";
    private static final String WITHDRAWALS = AID + "/versions/{version}/withdrawals";
    private static final String WORDS = "A larger trial found fewer benefits.";

    private static int number;
    private String slug = "";

    @Inject
    Shelf shelf;

    @AfterEach
    void clear() {
        shelf.clear(slug);
    }

    @Test
    void holdsForTheOwnPeopleAloneWhereTheAidIsTheInstallations() {
        publish("withdrawn-by-one");

        withdraw("author", 1, WORDS)
                .then()
                .statusCode(201)
                .body("scope", is("organisation"))
                .body("withdrawnAs", is("author"))
                .body("account", notNullValue());

        Shelf.open("clinician", slug)
                .statusCode(410)
                .body("type", is("/problems/aid-withdrawn"))
                .body("detail", containsString(WORDS));
        Shelf.open("stranger", slug).statusCode(201);
        given(contract()).get(AID, slug).then().statusCode(200).body("$", not(hasKey("withdrawn")));
        given(contract()).get(AID + "/versions/1", slug).then().body("$", not(hasKey("withdrawn")));
        signedIn(contract(), "clinician").get(WITHDRAWALS, slug, 1).then().body("items.words", contains(WORDS));
        signedIn(contract(), "stranger").get(WITHDRAWALS, slug, 1).then().body("items", hasSize(0));
    }

    @Test
    void leavesTheNewestVersionThatIsNotWithdrawn() {
        publish("withdrawn-newest");
        shelf.publish(slug, aid -> aid.text().put("title", "Statins once more"));
        String tag = given(contract()).get(AID + "/versions/2", slug).header("ETag");

        shelf.withdrawForEverybody(slug, 2, WORDS);

        given(contract()).get(AID, slug).then().statusCode(200).body("version", is(1));
        given(contract())
                .header("If-None-Match", tag)
                .get(AID + "/versions/2", slug)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("withdrawn.on", is("2026-11-20"))
                .body("withdrawn.reason", is("evidence-outdated"))
                .body("withdrawn.words", is(WORDS));
        given(contract())
                .get(AID + "/versions", slug)
                .then()
                .body("versions[0].withdrawn.words", is(WORDS))
                .body("versions[1]", not(hasKey("withdrawn")));
        Shelf.open("clinician", slug).statusCode(201).body("aid.version", is(1));
    }

    @Test
    void saysWhyNothingIsOfferedAnyMoreAndOffersTheNextVersionAgain() {
        publish("withdrawn-whole");
        shelf.withdrawForEverybody(slug, 1, WORDS);

        given(contract())
                .get(AID, slug)
                .then()
                .statusCode(410)
                .body("type", is("/problems/aid-withdrawn"))
                .body("detail", is("Version 1 was withdrawn on 20 November 2026: " + WORDS));
        given(contract()).get(AID + "/questionnaire", slug).then().statusCode(410);
        given(contract())
                .contentType("application/json")
                .body("{}")
                .post(AID + "/comparisons", slug)
                .then()
                .statusCode(410);
        Shelf.open("clinician", slug).statusCode(410);
        Shelf.open("stranger", slug).statusCode(410);
        given(contract()).queryParam("pageSize", 100).get("/api/v1/aids").then().body("items.slug", not(hasItem(slug)));
        given(contract()).get(AID + "/versions", slug).then().statusCode(200);
        given(contract()).get(AID + "/versions/1", slug).then().statusCode(200);

        assertThat(shelf.publish(slug, _ -> {})).isEqualTo(1);
        given(contract()).get(AID, slug).then().statusCode(410);
        assertThat(shelf.publish(slug, Shelf::withALargerNumber)).isEqualTo(2);
        given(contract()).get(AID, slug).then().statusCode(200).body("version", is(2));
    }

    @Test
    void tellsPatientAndClinicianAndBlocksNothing() {
        publish("withdrawn-underway");
        String decision = Shelf.opened("clinician", slug);
        String token = invite(decision);
        save(patient(token), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}}""").then().statusCode(200);

        shelf.withdrawForEverybody(slug, 1, WORDS);

        patient(token)
                .get("/api/v1/decisions/{id}", decision)
                .then()
                .statusCode(200)
                .body("notices.kind", contains("withdrawn"))
                .body(
                        "notices[0].text",
                        is("This information was withdrawn on 20 November 2026. The evidence in it is out of date. They"
                                + " say: “A larger trial found fewer benefits.” Talk to your care team about what this"
                                + " means for you. You can go on, and nothing that you told is lost."));
        clinician()
                .get("/api/v1/decisions/{id}", decision)
                .then()
                .body("notices[0].text", containsString("Talk it over with the patient."));
        save(patient(token), decision, 1, "{\"leaning\": \"undecided\"}").then().statusCode(200);
        patient(token).get("/api/v1/decisions/{id}/comparison", decision).then().statusCode(200);
        clinician().get("/api/v1/decisions/{id}/handover", decision).then().statusCode(200);
    }

    @Test
    void isDoneOnceAndToldTheSameWayTwice() {
        publish("withdrawn-twice");
        Response first = signedIn(contract(), "admin")
                .header("Idempotency-Key", "withdraw-" + slug)
                .body(body("superseded", WORDS))
                .post(WITHDRAWALS, slug, 1);
        first.then().statusCode(201).body("withdrawnAs", is("admin"));
        signedIn(contract(), "admin")
                .header("Idempotency-Key", "withdraw-" + slug)
                .body(body("superseded", WORDS))
                .post(WITHDRAWALS, slug, 1)
                .then()
                .statusCode(201)
                .body("withdrawnAt", is(first.<String>path("withdrawnAt")));

        withdraw("admin", 1, "Something else.")
                .then()
                .statusCode(409)
                .body("type", is("/problems/version-already-withdrawn"))
                .body("detail", containsString(WORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\": \"boredom\", \"words\": \"Why not.\"}",
                "{\"reason\": \"superseded\"}",
                "{\"reason\": \"superseded\", \"words\": \" \"}",
                "{\"reason\": \"superseded\", \"words\": \"One\\ntwo\"}",
                "{\"reason\": \"superseded\", \"words\": \"One\\u0000two\"}",
                "{\"reason\": \"superseded\", \"words\": \"\\ud800\"}",
                "{\"reason\": \"superseded\", \"words\": \"Fine.\", \"by\": \"me\"}",
                "[]"
            })
    void refusesWhatIsNoReason(String body) {
        publish("withdrawn-never");

        signedIn(contractOfResponses(), "author")
                .body(body)
                .post(WITHDRAWALS, slug, 1)
                .then()
                .statusCode(400);
        signedIn(contract(), "author").get(WITHDRAWALS, slug, 1).then().body("items", hasSize(0));
    }

    @Test
    void refusesWordsThatAreTooLongAndCallersWhoMayNot() {
        publish("withdrawn-by-nobody");

        signedIn(contractOfResponses(), "author")
                .body(body("superseded", "x".repeat(1001)))
                .post(WITHDRAWALS, slug, 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/words"));
        withdraw("clinician", 1, WORDS).then().statusCode(403);
        withdraw("author", 7, WORDS).then().statusCode(404).body("type", is("/problems/aid-version-not-found"));
        given(contract())
                .contentType("application/json")
                .body(body("superseded", WORDS))
                .post(WITHDRAWALS, slug, 1)
                .then()
                .statusCode(401);
        signedIn(contract(), "author")
                .body(body("superseded", WORDS))
                .post(WITHDRAWALS, "no-such-aid", 1)
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-not-found"));
    }

    private void publish(String as) {
        slug = as + "-" + ++number;
        shelf.publish(slug, _ -> {});
    }

    private Response withdraw(String username, int version, String words) {
        return signedIn(contract(), username)
                .body(body("evidence-outdated", words))
                .post(WITHDRAWALS, slug, version);
    }

    private static String body(String reason, String words) {
        return """
                {"reason": "%s", "words": "%s"}""".formatted(reason, words);
    }
}
