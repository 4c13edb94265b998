package org.equipoise.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The patient's way in, and what is said where it is shut.
@QuarkusTest
class InvitationTest extends BrowserTest {

    private static final String PASSWORD = "password-of-every-test";

    @Test
    void saysWhatToDoWithAMistypedLink() {
        try (Visitor patient = visitor()) {
            patient.opens("/invitations/mistyped")
                    .reads("This invitation is not known")
                    .looks("invitation-mistyped");
            patient.opens("/my").doesNotRead("My decision");
        }
    }

    @Test
    void saysWhatToDoWithALinkThatWasOpenedElsewhereOrTakenBack() {
        String link = invitation(Map.of("singleUse", true));
        try (Visitor patient = visitor();
                Visitor other = visitor()) {
            Clinic.begin(patient, link);
            other.opens(link).reads("can no longer be used").looks("invitation-used");
            patient.opens("/my").reads("For your care team");
        }
    }

    @Test
    void saysWhatToDoWithALinkThatHasRunOut() {
        String token = asClinician()
                .post("/api/trial-invitations/{decision}?validity=PT0.001S", decision())
                .path("token");
        try (Visitor patient = visitor()) {
            patient.opens("/invitations/" + token)
                    .reads("This invitation has run out")
                    .looks("invitation-expired");
            patient.reads("Ask your care team for a new one");
        }
    }

    @Test
    void leavesTheTokenBehindAtOnce() {
        String token = invitation(Map.of()).replaceAll(".*/", "");
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/invitations/" + token)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/invitation"))
                .header("Cache-Control", is("no-store"))
                .header("Referrer-Policy", is("no-referrer"));
        given().cookie("equipoise-invitation", token)
                .accept("text/html")
                .get("/invitation")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void letsNobodyInWithoutTheTokenOfItsForm() {
        given().contentType(ContentType.URLENC)
                .accept("text/html")
                .formParam("anything", "x")
                .post("/invitation")
                .then()
                .statusCode(400)
                .body(containsString("The form was open for too long"));
    }

    private static String invitation(Map<String, ?> wish) {
        return asClinician()
                .body(wish)
                .post("/api/v1/decisions/{id}/invitations", decision())
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }

    private static String decision() {
        return asClinician()
                .body(Map.of("aid", "knee-osteoarthritis", "patientReference", "Invited"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification asClinician() {
        return given().auth().preemptive().basic("clinician", PASSWORD).contentType(ContentType.JSON);
    }
}
