package org.equipoise.calculator;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RiskModelResourceTest {

    /// The woman in the first example of the model.
    private static final String WOMAN = """
            {"inputs": {"sex": "female", "age": 55, "total-cholesterol": 213, "hdl-cholesterol": 50,
              "systolic-blood-pressure": 120, "egfr": 100, "diabetes": false, "smoker": false,
              "blood-pressure-treated": false, "statin": false}}""";

    @Test
    void listsTheModels() {
        given(contract())
                .get("/api/v1/risk-models")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        contains(
                                "cha2ds2-vasc",
                                "has-bled",
                                "pooled-cohort-equations",
                                "prevent-ascvd-10-years",
                                "prevent-total-cvd-10-years",
                                "score2"))
                .body("items.kind", hasItems("points", "cox", "logistic"))
                .body("items.hash", everyItem(matchesPattern("[0-9a-f]{64}")));
    }

    @Test
    void turnsPages() {
        String token = given(contract())
                .queryParam("pageSize", 4)
                .get("/api/v1/risk-models")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("nextPageToken");
        given(contract())
                .queryParam("pageToken", token)
                .get("/api/v1/risk-models")
                .then()
                .body("items.id", contains("prevent-total-cvd-10-years", "score2"))
                .body("nextPageToken", nullValue());
        given(contractOfResponses())
                .queryParam("pageToken", "%")
                .get("/api/v1/risk-models")
                .then()
                .statusCode(400);
    }

    @Test
    void tellsWhatAModelAsksAndWhatItReproduces() {
        given(contract())
                .get("/api/v1/risk-models/{id}", "score2")
                .then()
                .statusCode(200)
                .body("horizon.at", is("P10Y"))
                .body("inputs.id", hasItems("region", "hdl-cholesterol"))
                .body("inputs.find { it.id == 'age' }.minimum", is(40.0f))
                .body("examples", hasSize(15))
                .body("sources.doi", hasItem("10.1093/eurheartj/ehab309"));
    }

    /// Published as 0.01910652.
    @Test
    void worksOutARiskAndSaysFromWhat() {
        ask("prevent-ascvd-10-years", WOMAN)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("risk", is(0.0191065f))
                .body("count", is(2))
                .body("denominator", is(100))
                .body("horizon.at", is("P10Y"))
                .body("model.id", is("prevent-ascvd-10-years"))
                .body("model.version", is(1))
                .body("model.hash", matchesPattern("[0-9a-f]{64}"))
                .body("inputs.age", is(55))
                .body("inputs.sex", is("female"))
                .body("points", nullValue());
    }

    @Test
    void countsPointsAndGivesTheRateThatIsPublishedForThem() {
        String person = """
                {"inputs": {"age": %d, "sex": "female", "heart-failure": true, "high-blood-pressure": true,
                  "diabetes": false, "stroke-before": true, "vascular-disease": true}}""";
        ask("cha2ds2-vasc", person.formatted(64))
                .body("points", is(6))
                .body("risk", is(0.097f))
                .body("horizon.each", is("P1Y"));
        ask("cha2ds2-vasc", person.formatted(65)).body("points", is(7)).body("risk", is(0.112f));
    }

    @Test
    void givesNoRateWhereNoneIsPublished() {
        ask("has-bled", """
                {"inputs": {"age": 80, "uncontrolled-blood-pressure": true, "poor-kidneys": true, "poor-liver": true,
                  "stroke-before": true, "bleeding-before": true, "unsteady-inr": true, "medicines": true,
                  "alcohol": true}}""")
                .statusCode(200)
                .body("points", is(9))
                .body("risk", nullValue())
                .body("count", nullValue());
    }

    @ParameterizedTest(name = "{0} becomes {1}: refused at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"age\": 55                | \"age\": 29.9                     | /inputs/age",
                "\"age\": 55                | \"age\": 1e999                    | /inputs/age",
                "\"age\": 55                | \"age\": \"55\"                   | /inputs/age",
                "\"age\": 55                | \"age\": null                     | /inputs/age",
                "\"age\": 55                | \"years\": 55                     | /inputs/age",
                "\"age\": 55                | \"years\": 55                     | /inputs/years",
                "\"sex\": \"female\"        | \"sex\": \"other\"                | /inputs/sex",
                "\"smoker\": false          | \"smoker\": 0                     | /inputs/smoker",
                "\"egfr\": 100              | \"egfr\": 141                     | /inputs/egfr",
                "{\"inputs\": {             | {\"name\": \"x\", \"inputs\": {   | /name"
            })
    void refusesByName(String good, String bad, String pointer) {
        given(contractOfResponses())
                .contentType("application/json")
                .body(WOMAN.replace(good, bad))
                .post("/api/v1/risk-models/{id}/risks", "prevent-ascvd-10-years")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void namesEverythingThatIsMissing() {
        ask("score2", "{}").statusCode(400).body("errors.pointer", hasSize(7));
    }

    @Test
    void knowsNoModelByAnotherName() {
        given(contract())
                .get("/api/v1/risk-models/{id}", "no-such-model")
                .then()
                .statusCode(404)
                .body("type", is("/problems/risk-model-not-found"));
        ask("no-such-model", "{}").statusCode(404);
    }

    private static ValidatableResponse ask(String id, String body) {
        return given(contract())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/risk-models/{id}/risks", id)
                .then();
    }
}
