package org.equipoise.balance;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BalanceResourceTest {

    @Test
    void tellsWhatWasCounted() {
        given(contract())
                .get("/api/v1/aids/acute-otitis-media-children/versions/1/balance")
                .then()
                .statusCode(200)
                .body("limits.length", is(1.5f))
                .body("lengths.ratio", everyItem(lessThan(1.5f)))
                .body("known", hasSize(3))
                .body("findings.find { it.kind == 'benefits' }.value", is(5.5f))
                .body("findings.blocks", everyItem(is(false)));
    }

    @Test
    void knowsOnlyVersionsThatThereAre() {
        given(contract())
                .get("/api/v1/aids/no-such-aid/versions/1/balance")
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-not-found"));
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions/one/balance")
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-version-not-found"));
    }
}
