package org.equipoise.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.equipoise.identity.Role;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountResourceTest {

    @Test
    void createsAnAccountThatCanSignIn() {
        ValidatableResponse response = create("Ward.3", "Ward 3", "clinician", "quality")
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/accounts/[0-9a-f-]{36}"))
                .header("Cache-Control", "no-store")
                .body("account.username", is("ward.3"))
                .body("account.displayName", is("Ward 3"))
                .body("account.roles", contains("clinician", "quality"))
                .body("account.disabled", is(false))
                .body("password", matchesPattern("([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}"));
        JsonPath created = response.extract().jsonPath();
        SignedIn.as("ward.3", created.getString("password"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("roles", containsInAnyOrder("clinician", "quality"));
        asAdmin()
                .get(response.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("username", is("ward.3"));
    }

    @Test
    void givesAUsernameAwayOnce() {
        create("twice", "First", "author").statusCode(201);
        create("TWICE", "Second", "author").statusCode(409).body("type", is("/problems/username-taken"));
    }

    @Test
    void givesAUsernameAwayOnceToManyAtOnce() {
        List<Integer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(_ -> create("at-once", "At once", "author").extract().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"displayName": "A", "roles": ["author"]}                            | /username
            {"username": "a:b", "displayName": "A", "roles": ["author"]}         | /username
            {"username": "ab", "displayName": " ", "roles": ["author"]}          | /displayName
            {"username": "ab", "displayName": "A", "roles": []}                  | /roles
            {"username": "ab", "displayName": "A", "roles": ["patient"]}         | /roles/0
            {"username": "ab", "displayName": "A", "roles": ["root"]}            | /roles/0
            {"username": "ab", "displayName": "A", "roles": ["author"], "x": 1}  | /x
            """)
    void refusesAnAccountThatDoesNotFit(String body, String pointer) {
        asAdmin()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void listsAccountsPageByPage() {
        List<String> all =
                asAdmin().get("/api/v1/accounts?pageSize=100").then().extract().path("items.username");
        assertThat(all).contains("clinician", "author", "portal", "quality", "admin");
        List<String> paged = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = asAdmin()
                    .get("/api/v1/accounts?pageSize=2" + (next == null ? "" : "&pageToken=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.username"));
            next = page.getString("nextPageToken");
        } while (next != null);
        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pageSize=0", "pageSize=101", "pageSize=many", "pageToken=7"})
    void refusesAPageThatIsNone(String query) {
        asAdmin().get("/api/v1/accounts?" + query).then().statusCode(400).body("type", is("/problems/invalid-request"));
    }

    @Test
    void locksADisabledAccountOutAtOnceAndLetsItInAgain() {
        JsonPath created = create("locum", "Locum", "clinician").extract().jsonPath();
        String id = created.getString("account.id");
        String password = created.getString("password");
        SignedIn.as("locum", password).get("/api/v1/me").then().statusCode(200);
        disable(id, true).statusCode(200).body("disabled", is(true));
        SignedIn.as("locum", password).get("/api/v1/me").then().statusCode(401);
        disable(id, false).statusCode(200).body("disabled", is(false));
        SignedIn.as("locum", password).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void replacesAPasswordAtOnce() {
        JsonPath created = create("forgetful", "Forgetful", "author").extract().jsonPath();
        String old = created.getString("password");
        SignedIn.as("forgetful", old).get("/api/v1/me").then().statusCode(200);
        String fresh = asAdmin()
                .post("/api/v1/accounts/" + created.getString("account.id") + "/password")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        SignedIn.as("forgetful", old).get("/api/v1/me").then().statusCode(401);
        SignedIn.as("forgetful", fresh).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void keepsAdministratorsFromLockingThemselvesOut() {
        String own = asAdmin().get("/api/v1/me").then().extract().path("account");
        disable(own, true).statusCode(409).body("type", is("/problems/own-account"));
        asAdmin().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void findsNoAccountThatThereIsNot() {
        String nobody = UUID.randomUUID().toString();
        disable(nobody, true).statusCode(404).body("type", is("/problems/account-not-found"));
        asAdmin().post("/api/v1/accounts/" + nobody + "/password").then().statusCode(404);
        asAdmin().get("/api/v1/accounts/" + nobody).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "author", "portal", "quality"})
    void isForAdministratorsAlone(String role) {
        SignedIn.as(role)
                .spec(contractOfResponses())
                .get("/api/v1/accounts")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-allowed"));
    }

    @Test
    void asksWhoCallsBeforeItReads() {
        given(contractOfResponses())
                .contentType("application/json")
                .body("{")
                .post("/api/v1/accounts")
                .then()
                .statusCode(401);
    }

    private static RequestSpecification asAdmin() {
        return SignedIn.as(Role.ADMIN).spec(contractOfResponses());
    }

    private static ValidatableResponse create(String username, String displayName, String... roles) {
        return asAdmin()
                .contentType("application/json")
                .body(Map.of("username", username, "displayName", displayName, "roles", roles))
                .post("/api/v1/accounts")
                .then();
    }

    private static ValidatableResponse disable(String id, boolean disabled) {
        return asAdmin()
                .contentType("application/json")
                .body("{\"disabled\": " + disabled + "}")
                .put("/api/v1/accounts/" + id + "/disabled")
                .then();
    }
}
