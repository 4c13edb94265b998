package org.equipoise.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.MovableClock;
import org.equipoise.identity.Role;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationsTest {

    private final UUID decision = UUID.randomUUID();

    @Test
    void letsAPatientInToTheOneDecision() {
        String token = invite("PT1H", false);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        whoIs(token)
                .statusCode(200)
                .body("roles", contains("patient"))
                .body("decision", is(decision.toString()))
                .body("organisation.id", is("demonstration"))
                .body("$", not(hasKey("account")))
                .body("$", not(hasKey("displayName")));
        SignedIn.withInvitation(token).get("/api/v1/accounts").then().statusCode(403);
    }

    @Test
    void letsNobodyInWhoHasAlmostTheToken() {
        String token = invite("PT1H", false);
        String almost = token.substring(1) + "A";
        whoIs(almost)
                .statusCode(401)
                .body("type", is("/problems/not-signed-in"))
                .body("detail", containsString("not known"));
        whoIs(token.toLowerCase(Locale.ROOT)).statusCode(401);
        open(almost).body(is("not valid"));
    }

    @Test
    void keepsAVisitInTheBrowserThatOpenedTheInvitation() {
        String token = invite("PT1H", true);
        Cookie visit = visit(token);
        assertThat(visit.isHttpOnly()).isTrue();
        assertThat(visit.getSameSite()).isEqualTo("Strict");
        assertThat(visit.getMaxAge()).isBetween(3500L, 3600L);
        assertThat(visit.getValue()).isNotEqualTo(token);
        assertThat(pageFor(visit)).isEqualTo("decision " + decision);
        assertThat(pageFor(visit)).isEqualTo("decision " + decision);
        open(token).body(is("used"));
        whoIs(token).statusCode(410).body("type", is("/problems/invitation-used"));
        given().cookie(visit).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void countsAProgramAsTheOnePlaceOfASingleUse() {
        String token = invite("PT1H", true);
        whoIs(token).statusCode(200);
        whoIs(token).statusCode(200);
        open(token).body(is("used"));
    }

    @Test
    void opensOnceForManyAtOnce() {
        String token = invite("PT1H", true);
        List<String> answers = Stream.generate(() -> token).limit(12).collect(Collectors.toList()).parallelStream()
                .map(each -> open(each).extract().asString())
                .toList();
        assertThat(answers).containsOnlyOnce("opened").containsOnly("opened", "used");
    }

    @Test
    void opensAsOftenAsOneLikesWhatIsNotForASingleUse() {
        String token = invite("PT1H", false);
        Cookie first = visit(token);
        Cookie second = visit(token);
        assertThat(first.getValue()).isNotEqualTo(second.getValue());
        assertThat(pageFor(first)).isEqualTo(pageFor(second));
        whoIs(token).statusCode(200);
    }

    @Test
    void endsWithItsTime() {
        String token = invite("PT1H", false);
        Cookie visit = visit(token);
        MovableClock.set("PT59M59S");
        whoIs(token).statusCode(200);
        MovableClock.set("PT1H1S");
        whoIs(token).statusCode(410).body("type", is("/problems/invitation-expired"));
        open(token).body(is("expired"));
        assertThat(pageFor(visit)).isEqualTo("nobody");
    }

    @Test
    void endsWhenItIsWithdrawn() {
        String token = invite("PT1H", false);
        Cookie visit = visit(token);
        SignedIn.as(Role.CLINICIAN)
                .delete("/api/trial-invitations/" + decision)
                .then()
                .statusCode(204);
        whoIs(token).statusCode(410).body("type", is("/problems/invitation-used"));
        open(token).body(is("used"));
        assertThat(pageFor(visit)).isEqualTo("nobody");
        assertThat(pageFor(visit(invite("PT1H", true)))).isEqualTo("decision " + decision);
    }

    @Test
    void meansThePatientWhereABrowserIsShared() {
        String session = given().redirects()
                .follow(false)
                .formParam("username", "clinician")
                .formParam("password", SignedIn.PASSWORD)
                .post("/sign-in")
                .then()
                .extract()
                .cookie("equipoise-session");
        assertThat(given().cookie("equipoise-session", session)
                        .get("/trial-visit")
                        .asString())
                .isEqualTo("decision null");
        assertThat(given().cookie("equipoise-session", session)
                        .cookie(visit(invite("PT1H", false)))
                        .get("/trial-visit")
                        .asString())
                .isEqualTo("decision " + decision);
        assertThat(given().cookie("equipoise-session", session)
                        .cookie("equipoise-visit", "old")
                        .get("/trial-visit")
                        .asString())
                .isEqualTo("decision null");
    }

    private String invite(String validity, boolean singleUse) {
        return SignedIn.as(Role.CLINICIAN)
                .queryParam("validity", validity)
                .queryParam("singleUse", singleUse)
                .post("/api/trial-invitations/" + decision)
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static ValidatableResponse whoIs(String token) {
        return SignedIn.withInvitation(token)
                .spec(contractOfResponses())
                .get("/api/v1/me")
                .then();
    }

    private static ValidatableResponse open(String token) {
        return given().queryParam("token", token)
                .get("/trial-visit/open")
                .then()
                .statusCode(200);
    }

    private static Cookie visit(String token) {
        return open(token).body(is("opened")).extract().detailedCookie("equipoise-visit");
    }

    private static String pageFor(Cookie visit) {
        return given().cookie(visit)
                .get("/trial-visit")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
