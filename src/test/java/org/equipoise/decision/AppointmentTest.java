package org.equipoise.decision;

import static org.equipoise.Contract.contract;
import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AppointmentTest {

    private static final String APPOINTMENT = "/api/v1/decisions/{id}/appointment";
    private static final String MONDAY = "2031-02-03T08:45:00Z";

    @Test
    void setsAnAppointmentMovesItAndTakesItBack() {
        String decision = openDecision();

        appoint(decision, "\"%s\"".formatted(MONDAY));
        clinician().get("/api/v1/decisions/{id}", decision).then().body("appointment", is(MONDAY));
        signedIn(contract(), "portal")
                .body("{\"appointment\": \"2031-02-04T10:00:00Z\"}")
                .put(APPOINTMENT, decision)
                .then()
                .statusCode(200)
                .body("appointment", is("2031-02-04T10:00:00Z"));
        appoint(decision, "null");

        clinician().get("/api/v1/decisions/{id}", decision).then().body("$", not(hasKey("appointment")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"appointment\": \"tomorrow\"}", "{\"day\": \"2031-02-03\"}", "[]", "null", "{"})
    void refusesWhatIsNoAppointmentAndKeepsTheOneThatStands(String body) {
        String decision = openDecision();
        appoint(decision, "\"%s\"".formatted(MONDAY));

        carelessClinician().body(body).put(APPOINTMENT, decision).then().statusCode(400);

        clinician().get("/api/v1/decisions/{id}", decision).then().body("appointment", is(MONDAY));
    }

    @Test
    void isNotForPatientsNorForDecisionsThatNobodyKnows() {
        String decision = openDecision();

        patient(invite(decision))
                .body("{\"appointment\": null}")
                .put(APPOINTMENT, decision)
                .then()
                .statusCode(403);
        clinician()
                .body("{\"appointment\": null}")
                .put(APPOINTMENT, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static void appoint(String decision, String appointment) {
        clinician()
                .body("{\"appointment\": %s}".formatted(appointment))
                .put(APPOINTMENT, decision)
                .then()
                .statusCode(200);
    }
}
