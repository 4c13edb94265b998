package org.equipoise.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SummaryResourceTest {

    private static final String SUMMARY = "/api/v1/decisions/{id}/summary";
    private static final String CHOSEN = """
            {"outcome": {"kind": "chosen", "option": "statin"}, "reasons": "I want to do what I can",
             "optionsDiscussed": ["statin", "no-statin"], "personsPresent": [{"part": "interpreter"}]}""";

    @Inject
    DataSource database;

    @Test
    void goesFromDraftToConfirmedToAmended() {
        String decision = openDecision();
        String token = invite(decision);
        draft(decision, 0, CHOSEN)
                .then()
                .statusCode(200)
                .body("state", is("draft"))
                .body("missing", hasItem("nextSteps"));

        Response recorded = record(decision, 1);
        recorded.then().statusCode(201).body("state", is("recorded")).body("revision.document.number", is(1));
        patient(token)
                .body("{\"revision\": 1}")
                .post(SUMMARY + "/confirmations", decision)
                .then()
                .statusCode(201)
                .body("state", is("confirmed"))
                .body("revision.confirmedAt", notNullValue());
        amend(decision, 3)
                .then()
                .statusCode(201)
                .body("state", is("amended"))
                .body("revision.confirmedAt", nullValue());

        clinician()
                .get(SUMMARY + "/revisions", decision)
                .then()
                .body("items.document.number", contains(1, 2))
                .body("items.intact", contains(true, true))
                .body("items[1].document.previousHash", is(recorded.<String>path("revision.hash")))
                .body("items[1].document.reason", is("The dose was changed"));
        clinician().get("/api/v1/decisions/{id}", decision).then().body("status", is("decided"));
    }

    @Test
    void takesADeferralForAnOutcomeAsGoodAsAny() {
        String decision = openDecision();
        draft(decision, 0, """
                {"outcome": {"kind": "deferred"}}""");

        record(decision, 1).then().statusCode(201);
        clinician().get("/api/v1/decisions/{id}", decision).then().body("status", is("deferred"));
    }

    @Test
    void recordsNothingWithoutADecision() {
        String decision = openDecision();
        record(decision, 0).then().statusCode(404).body("type", is("/problems/summary-not-found"));
        draft(decision, 0, """
                {"reasons": "We talked"}""");

        record(decision, 1).then().statusCode(422).body("type", is("/problems/summary-without-decision"));
        clinician().get(SUMMARY + "/revisions", decision).then().body("items", hasSize(0));
    }

    @Test
    void confirmsNothingBeforeItIsRecorded() {
        String decision = openDecision();
        patient(invite(decision))
                .body("{\"revision\": 1}")
                .post(SUMMARY + "/confirmations", decision)
                .then()
                .statusCode(409)
                .body("type", is("/problems/summary-not-recorded"));
    }

    @Test
    void recordsOnceAndConfirmsOnce() {
        String decision = recorded();

        record(decision, 2).then().statusCode(409).body("type", is("/problems/summary-already-recorded"));
        draft(decision, 2, CHOSEN).then().statusCode(409);
        String token = invite(decision);
        confirm(token, decision).then().statusCode(201);
        confirm(token, decision).then().statusCode(409).body("type", is("/problems/summary-already-confirmed"));
    }

    @Test
    void recordsTheSameOnceUnderOneKey() {
        String decision = openDecision();
        draft(decision, 0, CHOSEN);
        String key = UUID.randomUUID().toString();

        String first =
                recordWith(key, decision).then().statusCode(201).extract().asString();
        recordWith(key, decision).then().statusCode(201).header("ETag", "\"2\"").body(is(first));
    }

    @Test
    void refusesAStaleDraft() {
        String decision = openDecision();
        draft(decision, 0, CHOSEN).then().statusCode(200);

        draft(decision, 0, CHOSEN).then().statusCode(412);
        clinician().body(CHOSEN).put(SUMMARY, decision).then().statusCode(428);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"outcome": {"kind": "chosen", "option": "surgery"}}   | /outcome/option
            {"outcome": {"kind": "chosen"}}                        | /outcome/option
            {"outcome": {"kind": "deferred", "option": "statin"}}  | /outcome/option
            {"outcome": {"kind": "won"}}                           | /outcome/kind
            {"optionsDiscussed": ["surgery"]}                      | /optionsDiscussed/0
            {"reasons": "\\u0000"}                                 | /reasons
            {"reviewOn": "soon"}                                   | /reviewOn
            {"reasons": 7}                                         | /reasons
            """)
    void namesWhatDoesNotFit(String content, String pointer) {
        String decision = openDecision();

        carelessClinician()
                .header("If-Match", "\"0\"")
                .body(content)
                .put(SUMMARY, decision)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
        clinician().get(SUMMARY, decision).then().statusCode(404);
    }

    @Test
    void keepsTheComparisonByteForByteAsItWasSeen() {
        String decision = openDecision();
        save(clinician(), decision, 0, """
                {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}}""");
        Response seen = clinician().get("/api/v1/decisions/{id}/comparison", decision);
        draft(decision, 0, CHOSEN);
        record(decision, 1)
                .then()
                .body("revision.document.comparison", is(seen.header("ETag").replace("\"", "")));

        assertThat(clinician().get("/api/v1/decisions/{id}/as-seen", decision).asByteArray())
                .isEqualTo(seen.asByteArray());
    }

    @Test
    void showsAChangeOfAStoredRevision() throws SQLException {
        String decision = recorded();
        amend(decision, 2).then().statusCode(201);

        tamper("update summary_revision set document = convert_to(replace(convert_from(document, 'UTF8'), 'statin', "
                + "'nothing'), 'UTF8') where number = 1 and decision = '" + decision + "'");

        clinician().get(SUMMARY + "/revisions", decision).then().body("items.intact", contains(false, false));
    }

    @Test
    void doesNotLetAStoredRevisionBeChangedInPassing() {
        String decision = recorded();

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(catchThrowable(() -> statement.executeUpdate(
                            "update summary_revision set hash = '' where decision = '" + decision + "'")))
                    .hasMessageContaining("never changed");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// As somebody could who owns the database.
    private void tamper(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table summary_revision disable trigger summary_revision_stays");
            assertThat(statement.executeUpdate(update)).isPositive();
            statement.execute("alter table summary_revision enable trigger summary_revision_stays");
        }
    }

    private static String recorded() {
        String decision = openDecision();
        draft(decision, 0, CHOSEN).then().statusCode(200);
        record(decision, 1).then().statusCode(201);
        return decision;
    }

    private static Response draft(String decision, int version, String content) {
        return clinician()
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(SUMMARY, decision);
    }

    private static Response record(String decision, int version) {
        return clinician().header("If-Match", "\"" + version + "\"").post(SUMMARY + "/record", decision);
    }

    private static Response recordWith(String key, String decision) {
        return clinician()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .post(SUMMARY + "/record", decision);
    }

    private static Response confirm(String token, String decision) {
        return patient(token).body("{\"revision\": 1}").post(SUMMARY + "/confirmations", decision);
    }

    private static Response amend(String decision, int version) {
        return clinician()
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\": \"The dose was changed\", \"content\": " + CHOSEN + "}")
                .post(SUMMARY + "/amendments", decision);
    }
}
