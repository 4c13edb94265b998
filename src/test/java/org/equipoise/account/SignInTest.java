package org.equipoise.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.equipoise.identity.Role;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {

    @Test
    void leadsStaffThroughTheFormToWhatTheyWanted() {
        ValidatableResponse asked = browser().get("/staff-room").then();
        asked.statusCode(302).header("Location", endsWith("/sign-in"));
        Cookie session = submit(
                        browser().cookie(asked.extract().detailedCookie("equipoise-return")),
                        "clinician",
                        SignedIn.PASSWORD)
                .header("Location", endsWith("/staff-room"))
                .extract()
                .detailedCookie("equipoise-session");
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Strict");
        browser()
                .cookie(session)
                .get("/staff-room")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(is("Demonstration clinician"));
        browser().cookie(session).get("/hall").then().body(is("Hello Demonstration clinician"));
    }

    @Test
    void tellsThoseWhoMayNotComeIn() {
        browser()
                .cookie("equipoise-session", session("author", SignedIn.PASSWORD))
                .get("/staff-room")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("You may not do this"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "nobody", "no\0body"})
    void sendsAWrongPasswordBackToTheForm(String username) {
        submit(browser(), username, "wrong").header("Location", endsWith("/sign-in?failed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "forged", "AAAA", "%%%"})
    void takesAForgedSessionForNone(String forged) {
        browser().cookie("equipoise-session", forged).get("/staff-room").then().statusCode(302);
        browser().cookie("equipoise-session", forged).get("/hall").then().statusCode(200);
    }

    @Test
    void endsASessionWithItsAccount() {
        JsonPath created = create("visiting");
        String session = session("visiting", created.getString("password"));
        browser().cookie("equipoise-session", session).get("/staff-room").then().statusCode(200);
        asAdmin()
                .body("{\"disabled\": true}")
                .put("/api/v1/accounts/" + created.getString("account.id") + "/disabled")
                .then()
                .statusCode(200);
        browser().cookie("equipoise-session", session).get("/staff-room").then().statusCode(302);
        browser()
                .cookie("equipoise-session", session)
                .get("/hall")
                .then()
                .statusCode(200)
                .body(is("Hello"));
    }

    @Test
    void endsASessionWithItsPassword() {
        JsonPath created = create("renewed");
        String session = session("renewed", created.getString("password"));
        asAdmin()
                .post("/api/v1/accounts/" + created.getString("account.id") + "/password")
                .then()
                .statusCode(200);
        browser().cookie("equipoise-session", session).get("/staff-room").then().statusCode(302);
    }

    @Test
    void stopsHearingWhoeverGuesses() {
        String password = create("guessed").getString("password");
        for (int attempt = 0; attempt < 10; attempt++) {
            SignedIn.as("guessed", "wrong").get("/api/v1/me").then().statusCode(401);
        }
        SignedIn.as("guessed", password)
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(890))
                .body("type", is("/problems/too-many-attempts"));
    }

    @Test
    void goesOnHearingASystemWhosePasswordFittedAMomentAgo() {
        String password = create("steady").getString("password");
        SignedIn.as("steady", password).get("/api/v1/me").then().statusCode(200);
        for (int attempt = 0; attempt < 12; attempt++) {
            SignedIn.as("steady", "wrong").get("/api/v1/me").then();
        }
        SignedIn.as("steady", password).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void forgetsABrowserThatSignsOut() {
        ValidatableResponse hall = browser().get("/hall").then();
        String token = hall.extract().cookie("equipoise-form");
        ValidatableResponse left = browser()
                .cookie("equipoise-form", token)
                .formParam("csrf-token", token)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?signed-out"));
        assertThat(left.extract().detailedCookie("equipoise-session").getMaxAge())
                .isZero();
        assertThat(left.extract().detailedCookie("equipoise-visit").getMaxAge()).isZero();
    }

    @Test
    void takesNoFormFromElsewhere() {
        browser()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("username", "clinician")
                .formParam("password", SignedIn.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(403)
                .contentType("text/html");
        browser()
                .formParam("text", "x")
                .post("/notes")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("The form was open for too long"));
        String token = browser().get("/hall").then().extract().cookie("equipoise-form");
        browser()
                .cookie("equipoise-form", token)
                .formParam("csrf-token", token)
                .formParam("text", "x")
                .post("/notes")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html,*/*;q=0.8");
    }

    private static ValidatableResponse submit(RequestSpecification browser, String username, String password) {
        return browser.formParam("username", username)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(302);
    }

    private static String session(String username, String password) {
        return submit(browser(), username, password).extract().cookie("equipoise-session");
    }

    private static RequestSpecification asAdmin() {
        return SignedIn.as(Role.ADMIN).contentType("application/json");
    }

    private static JsonPath create(String username) {
        return asAdmin()
                .body(Map.of("username", username, "displayName", username, "roles", new String[] {"clinician"}))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
