package org.equipoise.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AnswersResourceTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void keepsWhatWasToldBeforeWhenMoreIsTold() {
        String decision = openDecision();
        String token = invite(decision);

        save(patient(token), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}}""").then().statusCode(200).header("ETag", "\"1\"");
        save(patient(token), decision, 1, """
                {"leaning": "undecided", "worries": ["Will I forget it?"]}""")
                .then()
                .statusCode(200)
                .body("revision", is(2))
                .body("savedAs", is("patient"))
                .body("answers.priorities.ratings.heart-attack-or-stroke", is(9))
                .body("answers.leaning", is("undecided"));
    }

    @Test
    void takesBackWhatIsSentAsNull() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"leaning": "statin", "role": "together"}""");

        save(clinician(), decision, 1, """
                {"leaning": null}""")
                .then()
                .body("answers", not(hasKey("leaning")))
                .body("answers.role", is("together"));
    }

    @Test
    void keepsEverySave() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"leaning": "statin"}""");
        save(clinician(), decision, 1, """
                {"leaning": "no-statin"}""");

        clinician()
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .then()
                .body("items.answers.leaning", contains("no-statin", "statin"));
        String next = clinician()
                .queryParam("pageSize", 1)
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .path("nextPageToken");
        clinician()
                .queryParam("pageToken", next)
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .then()
                .body("items.answers.leaning", contains("statin"));
    }

    @Test
    void refusesAStaleSaveAndLosesNothing() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"leaning": "statin"}""").then().statusCode(200);

        save(clinician(), decision, 0, """
                {"leaning": "no-statin"}""").then().statusCode(412).body("type", is("/problems/stale-edit"));
        clinician()
                .body("{}")
                .put("/api/v1/decisions/{id}/answers", decision)
                .then()
                .statusCode(428);
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("revision", is(1))
                .body("answers.leaning", is("statin"));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 11}}}    | /priorities/ratings/heart-attack-or-stroke
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": -1}}}    | /priorities/ratings/heart-attack-or-stroke
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": "7"}}}   | /priorities/ratings/heart-attack-or-stroke
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 1e309}}} | /priorities/ratings/heart-attack-or-stroke
            {"priorities": {"method": "rating", "ratings": {"no-such-thing": 7}}}              | /priorities/ratings/no-such-thing
            {"priorities": {"method": "points", "points": {"heart-attack-or-stroke": 99}}}     | /priorities/points
            {"priorities": {"method": "guess", "points": {"heart-attack-or-stroke": 100}}}     | /priorities/method
            {"leaning": "surgery"}                                                             | /leaning
            {"profile": {"ten-year-risk": 0.9}}                                                | /profile/ten-year-risk
            {"knowledge": {"no-such-question": "true"}}                                        | /knowledge/no-such-question
            {"role": "boss"}                                                                   | /role
            {"finished": "yes"}                                                                | /finished
            {"surprise": 1}                                                                    | /surprise
            {"questions": [""]}                                                                | /questions/0
            {"questions": ["\\u0000"]}                                                         | /questions/0
            {"message": "a\\u0000"}                                                            | /message
            {"message": " \\n "}                                                               | /message
            {"message": ["My sister comes with me"]}                                           | /message
            """)
    void namesWhatDoesNotFitAndKeepsNothing(String answers, String pointer) {
        String decision = openDecision();

        save(carelessClinician(), decision, 0, answers).then().statusCode(400).body("errors.pointer", hasItem(pointer));
        clinician().get("/api/v1/decisions/{id}/answers", decision).then().body("revision", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leaning\": \"statin\"",
                "{\"leaning\": \"statin\", \"leaning\": \"no-statin\"}",
                "{\"priorities\": {\"method\": \"rating\", \"ratings\": {\"heart-attack-or-stroke\": NaN}}}",
                "[]",
                "7"
            })
    void refusesWhatIsNoObject(String body) {
        save(carelessClinician(), openDecision(), 0, body).then().statusCode(400);
    }

    @Test
    void keepsWordsAsTheyWereTyped() {
        String decision = openDecision();
        String typed = "<script>alert(1)</script> \u202Eabc \uD83D\uDC9A " + "x".repeat(4900);

        save(clinician(), decision, 0, "{\"worries\": [\"%s\"]}".formatted(typed))
                .then()
                .statusCode(200);
        String kept =
                clinician().get("/api/v1/decisions/{id}/answers", decision).path("answers.worries[0]");
        assertThat(kept).isEqualTo(typed);
    }

    @Test
    void losesNoSaveOfAThousandAtOnce() throws InterruptedException, ExecutionException {
        String decision = openDecision();
        List<Callable<Boolean>> saves = IntStream.range(0, 1000)
                .mapToObj(i -> (Callable<Boolean>) () -> trySave(decision))
                .toList();
        int held = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(50)) {
            for (Future<Boolean> saved : callers.invokeAll(saves)) {
                held += saved.get() ? 1 : 0;
            }
        }

        clinician().get("/api/v1/decisions/{id}/answers", decision).then().body("revision", is(held));
        clinician()
                .queryParam("pageSize", 100)
                .get("/api/v1/decisions/{id}/answers/history", decision)
                .then()
                .body("items", hasSize(Math.min(100, held)));
        assertThat(held).isPositive();
    }

    /// One try: it either held or was told that it was stale; nothing else is allowed to happen.
    private static boolean trySave(String decision) throws IOException, InterruptedException {
        URI answers = URI.create(
                "%s:%d/api/v1/decisions/%s/answers".formatted(RestAssured.baseURI, RestAssured.port, decision));
        String etag = HTTP.send(request(answers).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpRequest save = request(answers)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"sureness\": \"fairly\"}"))
                .build();
        int status = HTTP.send(save, BodyHandlers.discarding()).statusCode();
        assertThat(status).isIn(200, 412);
        return status == 200;
    }

    private static HttpRequest.Builder request(URI uri) {
        String clinician = Base64.getEncoder().encodeToString(("clinician:" + SignedIn.PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(uri).header("Authorization", "Basic " + clinician);
    }
}
