package org.equipoise.upkeep;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.equipoise.MovableClock;
import org.equipoise.catalogue.ContentFixtures.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time passes over an aid that was searched today: one number is to be looked at in 50 days, all else in 100.
@QuarkusTest
class EvidenceClockTest {

    private static final String FIRST = "items.find { it.slug == '%s' }.numbers[0]";
    private static final String ASKED = """
            {"profile": {"ten-year-risk": 0.1}, "leaning": "no-statin", "priorities":
             {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}}}""";

    private static int number;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String slug = "";

    @Inject
    Shelf shelf;

    @BeforeEach
    void publish() {
        slug = "statins-that-age-" + ++number;
        shelf.publish(slug, this::searchedToday);
    }

    @AfterEach
    void clear() {
        shelf.clear(slug);
    }

    @Test
    void listsWhatGoesStaleAndWhatIs() {
        stale("P49D").body("items.slug", not(hasItem(slug)));
        stale("P50D")
                .body("items.slug", hasItem(slug))
                .body(FIRST.formatted(slug) + ".attribute", is(Shelf.HEART))
                .body(FIRST.formatted(slug) + ".option", is("statin"))
                .body(FIRST.formatted(slug) + ".optionName", is("Take a statin"))
                .body(FIRST.formatted(slug) + ".reviewBy", is(today.plusDays(50).toString()))
                .body(FIRST.formatted(slug) + ".sources", contains("chou-2022", "uspstf-2022"))
                .body(FIRST.formatted(slug) + ".stale", is(false))
                .body("items.find { it.slug == '%s' }.numbers".formatted(slug), hasSize(1));

        MovableClock.set("P50D");
        stale("P0D").body(FIRST.formatted(slug) + ".stale", is(true));
        MovableClock.set("P100D");
        stale("P0D").body("items.find { it.slug == '%s' }.stale".formatted(slug), is(true));
    }

    @Test
    void pagesBySlug() {
        String next = signedIn(contract(), "quality")
                .queryParam("within", "P10Y")
                .queryParam("pageSize", 1)
                .get("/api/v1/aids/stale")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextPageToken");
        signedIn(contract(), "quality")
                .queryParam("within", "P10Y")
                .queryParam("pageToken", next)
                .queryParam("pageSize", 100)
                .get("/api/v1/aids/stale")
                .then()
                .body("items.slug", hasItems("statins-primary-prevention", slug))
                .body("items.slug", not(hasItem("acute-otitis-media-children")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-P1D", "P21Y", "P999999999Y", "PT5H", "P99999999999D"})
    void refusesWhatIsNoPeriod(String within) {
        signedIn(contractOfResponses(), "author")
                .queryParam("within", within)
                .get("/api/v1/aids/stale")
                .then()
                .statusCode(400);
    }

    @Test
    void isForThoseWhoWriteAndUseAids() {
        given(contract()).get("/api/v1/aids/stale").then().statusCode(401);
        signedIn(contract(), "portal").get("/api/v1/aids/stale").then().statusCode(403);
        signedIn(contract(), "clinician").get("/api/v1/aids/stale").then().statusCode(200);
    }

    @Test
    void marksAStaleNumberWhereverItShows() {
        String cell =
                "attributes.find { it.id == '%s' }.cells.find { it.option == 'statin' }.stale".formatted(Shelf.HEART);
        String decision = Shelf.opened("clinician", slug);
        save(clinician(), decision, 0, ASKED).then().statusCode(200);
        String tag =
                aid().body(cell, is(false)).body("stale", is(false)).extract().header("ETag");
        compared("/api/v1/decisions/" + decision + "/comparison")
                .body("rows[0].cells.stale", contains(false, false))
                .body("explanation.text.join(' ')", not(containsString("review date")));

        MovableClock.set("P50D");

        aid().body(cell, is(true)).header("ETag", not(tag));
        compared("/api/v1/decisions/" + decision + "/comparison")
                .body("rows[0].cells.stale", contains(false, true))
                .body("rows[0].cells[1].text", containsString("This number is past its review date."))
                .body(
                        "explanation.text.join(' ')",
                        containsString("about 7 in 100 in the next 10 years (past its review date)"))
                .body("tradeOffs[0].question", containsString("(past its review date)"));
    }

    @Test
    void beginsNothingNewAfterTheGraceAndLetsWhatIsOpenGoOn() {
        String decision = Shelf.opened("clinician", slug);
        MovableClock.set("P1825D");
        Shelf.open("clinician", slug).statusCode(201);
        MovableClock.set("P1828D");

        Shelf.open("clinician", slug)
                .statusCode(409)
                .body("type", is("/problems/evidence-too-old"))
                .body("detail", containsString("last looked for on " + today));
        given(contract()).get("/api/v1/aids/{slug}", slug).then().statusCode(200);
        stale("P0D").body("items.find { it.slug == '%s' }.tooOld".formatted(slug), is(true));
        clinician()
                .get("/api/v1/decisions/{id}", decision)
                .then()
                .body("notices.kind", contains("evidence-too-old"))
                .body("notices.text", everyItem(containsString("this one can go on")));
        save(clinician(), decision, 0, "{\"leaning\": \"undecided\"}").then().statusCode(200);
        clinician().get("/api/v1/decisions/{id}/comparison", decision).then().statusCode(200);
    }

    private void searchedToday(Files aid) {
        ((ObjectNode) aid.aid().path("evidence")).put("searched", today.toString());
        aid.aid().put("reviewBy", today.plusDays(100).toString());
        aid.cell(Shelf.HEART, "statin").put("reviewBy", today.plusDays(50).toString());
    }

    private static ValidatableResponse stale(String within) {
        return signedIn(contract(), "author")
                .queryParam("within", within)
                .queryParam("pageSize", 100)
                .get("/api/v1/aids/stale")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse aid() {
        return given(contract()).get("/api/v1/aids/{slug}", slug).then().statusCode(200);
    }

    private static ValidatableResponse compared(String path) {
        return clinician().get(path).then().statusCode(200);
    }
}
