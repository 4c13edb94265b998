package org.equipoise.comparing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ComparisonResourceTest {

    private static final String RATED = """
            {"profile": {"ten-year-risk": 0.10},
             "priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}},
             "leaning": "no-statin"}""";

    @Test
    void comparesForWhoeverAsksAndLetsNobodyKeepIt() {
        ask("statins-primary-prevention", RATED)
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en")
                .body("aid.slug", is("statins-primary-prevention"))
                .body("rows[0].cells.count", contains(10, 7))
                .body("rows[0].cells[1].low", is(6))
                .body("rows[0].cells[1].high", is(8))
                .body("matches.match", contains(65.4f, 67.4f))
                .body("closest", is("statin"))
                .body("tooCloseToTell", is(false))
                .body("whatWouldChangeIt.attribute", hasItem("heart-attack-or-stroke"))
                .body("tradeOffs", hasSize(2))
                .body("workings", nullValue());
    }

    @Test
    void answersWithTheVeryBytesThatAreKept() {
        byte[] one = ask("knee-osteoarthritis", "{}").extract().asByteArray();
        byte[] other = ask("knee-osteoarthritis", "{}").extract().asByteArray();
        assertThat(one).isEqualTo(other).startsWith("{\"aid\":{\"slug\":\"knee-osteoarthritis\"".getBytes(UTF_8));
    }

    @Test
    void takesEverythingThatTheContractDoes() {
        ask("knee-osteoarthritis", """
                {"language": "en", "profile": {}, "leaning": "not-now",
                 "priorities": {"method": "top-three", "attributes": ["own-1", "weekly-effort"]},
                 "ownConcerns": [{"text": "Looking after my wife"}]}""")
                .statusCode(200)
                .body("rows[0].attribute", is("own-1"))
                .body("rows[0].kind", is("own"))
                .body("matches.match", everyItem(nullValue()));
        ask("knee-osteoarthritis", """
                {"language": null, "profile": null, "priorities": null, "ownConcerns": null, "leaning": null}""")
                .statusCode(200)
                .body("enoughTold", is(false))
                .body("matches", hasSize(0));
    }

    @Test
    void answersInALanguageThatTheAidHas() {
        given(contract())
                .header("Accept-Language", "fi, en;q=0.5")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/aids/{slug}/comparisons", "knee-osteoarthritis")
                .then()
                .statusCode(200)
                .body("language", is("en"));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"working\": true}                          | /working",
                "{\"workings\": 1}                            | /workings",
                "{\"sure\": \"no\"}                            | /sure",
                "{\"draws\": 99}                              | /draws",
                "{\"draws\": 100000}                          | /draws",
                "{\"draws\": 1000.5}                          | /draws",
                "{\"profile\": {\"ten-year-risk\": 0.21}}     | /profile/ten-year-risk",
                "{\"profile\": {\"ten-year-risk\": \"0.1\"}}  | /profile/ten-year-risk",
                "{\"profile\": []}                            | /profile",
                "{\"language\": 7}                            | /language",
                "{\"language\": \"fi\"}                       | /language",
                "{\"leaning\": \"surgery\"}                   | /leaning",
                "{\"priorities\": {\"method\": \"points\", \"points\": 100}} | /priorities/points",
                "{\"priorities\": {\"method\": \"rating\", \"ratings\": {\"life-with-other-people\": 3}}} | /priorities/ratings/life-with-other-people",
                "{\"ownConcerns\": [{\"text\": \"\\ud800\", \"importance\": 1}]} | /ownConcerns/0/text"
            })
    void refusesWhatDoesNotFit(String body, String pointer) {
        askWrongly("statins-primary-prevention", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void refusesABodyThatIsNone() {
        given(contractOfResponses())
                .contentType("application/json")
                .post("/api/v1/aids/{slug}/comparisons", "statins-primary-prevention")
                .then()
                .statusCode(400);
        askWrongly("statins-primary-prevention", "null").statusCode(400);
        askWrongly("statins-primary-prevention", "{").statusCode(400).body("type", is("/problems/malformed-json"));
        given(contractOfResponses())
                .contentType("text/plain")
                .body("{}")
                .post("/api/v1/aids/{slug}/comparisons", "statins-primary-prevention")
                .then()
                .statusCode(415);
    }

    @Test
    void knowsNoAidThatIsNotPublished() {
        ask("no-such-aid", "{}").statusCode(404).body("type", is("/problems/aid-not-found"));
    }

    @Test
    void tellsTheStepsAndHowSureItIsToWhoeverAsks() {
        ask("statins-primary-prevention", """
                {"profile": {"ten-year-risk": 0.20}, "sure": false, "draws": 2000, "workings": true,
                 "priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 10}}}""")
                .statusCode(200)
                .body("closest", is("statin"))
                .body("matches.closestIn", contains(0f, 1f))
                .body("draws", is(2000))
                .body("whatWouldChangeIt.attribute", hasItem("a-tablet-every-day"))
                .body("workings.sumOfMarks", is(10))
                .body("workings.closestInAtLeast", is(0.9f));
    }

    @Test
    void comparesSeveralVariantsAtOnce() {
        whatIf(contract(), """
                {"comparisons": [
                  {"profile": {"ten-year-risk": 0.10}, "options": ["statin", "no-statin"], "sure": true, "draws": 100,
                   "priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}},
                  {"ownConcerns": [{"text": "My garden", "importance": 7}]}]}""")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("comparisons.closest", contains("statin", null))
                .body("comparisons[0].matches.option", contains("no-statin", "statin"))
                .body("comparisons[0].matches[1].contributions.heart-attack-or-stroke", is(64.0f))
                .body("comparisons[1].weights.own-1", is(1.0f));
        whatIf(contractOfResponses(), "{\"comparisons\": [{}, {\"draws\": 100000}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/comparisons/1/draws"));
        whatIf(contractOfResponses(), "{\"comparisons\": [{\"workings\": true}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/comparisons/0/workings"));
    }

    private static ValidatableResponse whatIf(RequestSpecification contract, String request) {
        return given(contract)
                .contentType("application/json")
                .body(request)
                .post("/api/v1/aids/{slug}/comparisons/batch", "statins-primary-prevention")
                .then();
    }

    private static ValidatableResponse ask(String slug, String question) {
        return ask(contract(), slug, question);
    }

    private static ValidatableResponse askWrongly(String slug, String question) {
        return ask(contractOfResponses(), slug, question);
    }

    private static ValidatableResponse ask(RequestSpecification contract, String slug, String question) {
        return given(contract)
                .contentType("application/json")
                .body(question)
                .post("/api/v1/aids/{slug}/comparisons", slug)
                .then();
    }
}
