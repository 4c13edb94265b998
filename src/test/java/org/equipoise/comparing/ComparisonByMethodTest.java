package org.equipoise.comparing;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Comparisons for priorities that are told by points, by swings, and by best and worst.
@QuarkusTest
class ComparisonByMethodTest {

    /// Worked by hand, with 10 and 7.2 in 100 on a scale from 20 to none, and levels 1 and 0.7: 60 points and 40 make
    /// 60 · 0.5 + 40 · 1 = 70 without a statin, and with one 60 · 0.64 + 40 · level.
    @Test
    void comparesByPoints() {
        ask(contract(), """
                {"profile": {"ten-year-risk": 0.10},
                 "priorities": {"method": "points", "unsure": ["new-diabetes"],
                                "points": {"heart-attack-or-stroke": 60, "a-tablet-every-day": 40}}}""")
                .statusCode(200)
                .body("rows[0].attribute", is("heart-attack-or-stroke"))
                .body("rows.weight.take(3)", contains(0.6f, 0.4f, 0.0f))
                .body("matches[0].match", is(70.0f))
                .body("unsure", contains("new-diabetes"))
                .body("enoughTold", is(true));
    }

    /// 100/125 and 25/125.
    @Test
    void comparesBySwings() {
        ask(contract(), """
                {"priorities": {"method": "swing", "swings": {"a-tablet-every-day": 100, "own-1": 25}},
                 "ownConcerns": [{"text": "My garden"}]}""")
                .statusCode(200)
                .body("rows.attribute.take(2)", contains("a-tablet-every-day", "own-1"))
                .body("rows.weight.take(2)", contains(0.8f, 0.2f));
    }

    /// In two choices: (1 + 2)/4, (1 − 1 + 2)/4, (−1 + 1)/2 and so a trace, (0 + 1)/2, of 1.751.
    @Test
    void comparesByBestAndWorst() {
        ask(contract(), """
                {"priorities": {"method": "best-worst", "tasks": [
                    {"shown": ["heart-attack-or-stroke", "a-tablet-every-day", "new-diabetes"],
                     "best": "heart-attack-or-stroke", "worst": "a-tablet-every-day"},
                    {"shown": ["a-tablet-every-day", "heart-attack-or-stroke", "blood-tests-and-visits"],
                     "best": "a-tablet-every-day", "worst": "blood-tests-and-visits"}]}}""")
                .statusCode(200)
                .body(
                        "rows.attribute.take(4)",
                        contains(
                                "heart-attack-or-stroke",
                                "new-diabetes",
                                "a-tablet-every-day",
                                "blood-tests-and-visits"))
                .body("rows.weight.take(5)", contains(0.428f, 0.286f, 0.286f, 0.001f, 0.0f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\": \"points\", \"points\": {\"new-diabetes\": 0}}",
                "{\"method\": \"swing\", \"swings\": {}}",
                "{\"method\": \"best-worst\", \"tasks\": []}"
            })
    void saysThatNotEnoughIsTold(String priorities) {
        ask(contract(), "{\"priorities\": " + priorities + "}")
                .statusCode(200)
                .body("enoughTold", is(false))
                .body("matches", empty());
    }

    @ParameterizedTest(name = "{0} {1} is refused")
    @CsvSource({
        "points, -1",
        "points, 1e309",
        "points, -1e309",
        "points, '\"7\"'",
        "points, '\"NaN\"'",
        "swing, -1",
        "swing, 1e309",
        "swing, '\"7\"'",
        "swing, '\"Infinity\"'",
        "rating, 1e309",
        "rating, -1"
    })
    void refusesByNameWhatIsNoPossibleNumber(String method, String number) {
        String member = method.equals("points") ? method : method + "s";
        ask(
                        contractOfResponses(),
                        "{\"priorities\": {\"method\": \"%s\", \"%s\": {\"new-diabetes\": %s}}}"
                                .formatted(method, member, number))
                .statusCode(400)
                .body("errors.pointer", hasItem("/priorities/" + member + "/new-diabetes"));
    }

    @Test
    void refusesNumbersThatAreNoJson() {
        ask(contractOfResponses(), """
                {"priorities": {"method": "points", "points": {"new-diabetes": NaN}}}""").statusCode(400).body("type", is("/problems/malformed-json"));
    }

    @Test
    void saysToWhatThePointsAddUp() {
        ask(contractOfResponses(), """
                {"priorities": {"method": "points", "points": {"new-diabetes": 50, "a-tablet-every-day": 49.5}}}""")
                .statusCode(400)
                .body("errors.pointer", contains("/priorities/points"))
                .body("errors.detail", contains("The points add up to 99.5. Share out exactly 100."));
    }

    private static ValidatableResponse ask(RequestSpecification contract, String question) {
        return given(contract)
                .contentType("application/json")
                .body(question)
                .post("/api/v1/aids/statins-primary-prevention/comparisons")
                .then();
    }
}
