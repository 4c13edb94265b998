package org.equipoise.administration;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MeResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "author", "portal", "quality", "admin"})
    void tellsStaffWhoTheyAre(String role) {
        SignedIn.as(role)
                .spec(contractOfResponses())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Set-Cookie", (String) null)
                .body("organisation.id", is("demonstration"))
                .body("organisation.name", is("Demonstration"))
                .body("displayName", is("Demonstration " + role))
                .body("account", notNullValue())
                .body("roles", contains(role))
                .body("$", not(hasKey("decision")));
    }

    @Test
    void knowsAUsernameInCapitals() {
        SignedIn.as("CliniciaN").get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void tellsNobodyNothing() {
        given(contractOfResponses())
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Basic realm="))
                .body("type", is("/problems/not-signed-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "Basic Y2xpbmljaWFuOndyb25n", // clinician:wrong
        "Basic bm9ib2R5Ondyb25n", // nobody:wrong
        "Basic not-base-64!",
        "Basic",
        "Bearer 7",
        "Bearer"
    })
    void refusesWhatDoesNotHoldEvenWhereEverybodyMayCome(String authorization) {
        for (String path : new String[] {"/api/v1/me", "/api/v1/aids"}) {
            given(contractOfResponses())
                    .header("Authorization", authorization)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/not-signed-in"));
        }
    }

    @Test
    void knowsNoBrowserAtTheApi() {
        String session = given().redirects()
                .follow(false)
                .formParam("username", "clinician")
                .formParam("password", SignedIn.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(302)
                .extract()
                .cookie("equipoise-session");
        given().cookie("equipoise-session", session).get("/api/v1/me").then().statusCode(401);
    }
}
