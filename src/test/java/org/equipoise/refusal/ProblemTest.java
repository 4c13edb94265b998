package org.equipoise.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import org.equipoise.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            refusal,            400, invalid-request
            wrapped-refusal,    409, decision-closed
            stale,              412, stale-edit
            no-connection-left, 503, busy
            database-gone,      503, busy
            deadlock,           503, busy
            full,               503, busy
            bug,                500, unexpected
            error,              500, unexpected
            database,           500, unexpected
            """)
    void tellsEveryFailureAsAProblem(String way, int status, String type) {
        String body = problem(get("/api/failing/by/" + way), status, type)
                .body("instance", is("/api/failing/by/" + way))
                .extract()
                .asString();
        assertThat(body).doesNotContain(FailingResource.SECRET).doesNotContain("Exception");
    }

    @Test
    void listsWhatIsWrongOnlyWhenSomethingIsListed() {
        get("/api/failing/by/refusal").body("errors[0].pointer", is("/a"));
        get("/api/failing/by/stale").body("$", not(hasKey("errors")));
    }

    @Test
    void tellsWhenToComeBack() {
        get("/api/failing/by/full").header("Retry-After", is("5"));
    }

    @Test
    void takesAWrongAnswerForItsOwnFault() {
        problem(get("/api/failing/wrong-answer"), 500, "unexpected");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nowhere",
        "/nowhere",
        "/api/v1/",
        "/api/failing",
        "/api/failing/by/x/y",
        "/%00",
        "/api/v1/aids/%00",
        "/api/%2e%2e/x"
    })
    void knowsNothingAtAnUnknownPath(String path) {
        problem(given().urlEncodingEnabled(false).get(path).then(), 404, "not-found");
    }

    @Test
    void findsNothingUnderAnIdThatIsNone() {
        problem(get("/api/failing/decisions/7"), 404, "not-found");
        problem(get("/api/failing/versions/one"), 404, "not-found");
        problem(get("/api/failing/versions/99999999999"), 404, "not-found");
    }

    @Test
    void refusesAQueryThatCannotBeRead() {
        String id = "/api/failing/decisions/0192f3c0-1111-7000-8000-000000000001";
        problem(get(id + "?pageSize=many"), 400, "invalid-request");
        problem(get("/api/failing/versions/1?decision=7"), 400, "invalid-request");
        problem(get(id + "?pageSize=101"), 400, "invalid-request").body("errors[0].detail", startsWith("pageSize: "));
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void namesTheMethodsThatAPathKnows(Method method) {
        problem(given().request(method, "/api/failing/by/refusal").then(), 405, "method-not-allowed")
                .header("Allow", is("GET, HEAD, OPTIONS"));
    }

    @Test
    void answersOnlyInWhatItSpeaks() {
        problem(given().accept("application/xml").get("/api/failing/by/refusal").then(), 406, "not-acceptable");
    }

    @Test
    void readsOnlyWhatItUnderstands() {
        problem(
                given().contentType("text/plain")
                        .body("{}")
                        .post("/api/failing/bodies")
                        .then(),
                415,
                "unsupported-media-type");
        problem(
                given().contentType("application/json-patch+json")
                        .body("{}")
                        .post("/api/failing/bodies")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void asksProgramsToSignIn() {
        problem(get("/api/failing/secret"), 401, "not-signed-in")
                .header("WWW-Authenticate", startsWith("Basic realm="));
    }

    @Test
    void repeatsNoTokenOfAnInvitation() {
        String token = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";
        problem(get("/api/visits/" + token + "/comparison?token=" + token), 404, "not-found")
                .body("instance", is("/api/visits/-/comparison"));
        problem(get("/api/aids/should-i-have-my-knee-replaced-this-year-or-later"), 404, "not-found")
                .body("instance", is("/api/aids/should-i-have-my-knee-replaced-this-year-or-later"));
    }

    @Test
    void showsPeopleAPage() {
        given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is nothing here</h1>"))
                .body(containsString("mistyped or out of date"));
        problem(given().accept("text/html").get("/api/nowhere").then(), 404, "not-found");
        problem(
                given().accept("application/json, text/html;q=0.5")
                        .get("/nowhere")
                        .then(),
                404,
                "not-found");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void documentsEachType(ProblemType type) {
        given().accept("application/json")
                .get(type.uri())
                .then()
                .statusCode(200)
                .body("type", is(type.uri()))
                .body("status", is(type.status()))
                .body("meaning", is(type.meaning()));
        given().accept("text/html").get(type.uri()).then().statusCode(200).contentType("text/html");
    }

    @Test
    void documentsNoOtherType() {
        problem(get("/problems/INVALID_REQUEST"), 404, "not-found");
    }

    private static ValidatableResponse get(String path) {
        return given().accept("application/json").get(path).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", is("no-store"))
                .body("type", is("/problems/" + type))
                .body("status", is(status));
    }
}
