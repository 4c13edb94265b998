package org.equipoise.library;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AidResourceTest {

    @Test
    void listsThePublishedAidsInOrderPageByPage() {
        String next = given(contract())
                .queryParam("pageSize", 2)
                .get("/api/v1/aids")
                .then()
                .statusCode(200)
                .body("items.slug", contains("acute-otitis-media-children", "atrial-fibrillation-stroke-prevention"))
                .extract()
                .path("nextPageToken");
        given(contract())
                .queryParam("pageToken", next)
                .get("/api/v1/aids")
                .then()
                .body("items.slug", hasSize(9))
                .body("items.slug[0]", is("contraception"))
                .body("items.slug", hasItems("statins-primary-prevention", "type-2-diabetes-after-metformin"))
                .body("$", not(hasKey("nextPageToken")));
    }

    @Test
    void findsAnAidByAWordOfItsTitle() {
        given(contract())
                .queryParam("q", "KNEE")
                .get("/api/v1/aids")
                .then()
                .body("items.slug", contains("knee-osteoarthritis"));
        given(contract()).queryParam("q", "100%_!").get("/api/v1/aids").then().body("items", hasSize(0));
    }

    @Test
    void refusesAPageSizeBeyondItsLimitAndATokenOfItsOwnMaking() {
        given(contractOfResponses())
                .queryParam("pageSize", 101)
                .get("/api/v1/aids")
                .then()
                .statusCode(400);
        given(contractOfResponses())
                .queryParam("pageToken", "%%%")
                .get("/api/v1/aids")
                .then()
                .statusCode(400);
    }

    @Test
    void readsAnAidWithEveryNumberSourced() {
        given(contract())
                .get("/api/v1/aids/statins-primary-prevention")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("reviewed", containsString("has reviewed this aid"))
                .body(
                        "attributes.cells.flatten().findAll { it.state == 'estimate' }.sources",
                        everyItem(not(hasSize(0))))
                .body("attributes.find { it.id == 'heart-attack-or-stroke' }.cells[1].risk.value", is(0.072f));
    }

    @Test
    void neverShowsARelativeEffectWithoutItsAbsoluteRisk() {
        given(contract())
                .get("/api/v1/aids/statins-primary-prevention")
                .then()
                .body("attributes.cells.flatten().findAll { it.effect != null }.risk", everyItem(hasKey("value")));
    }

    @Test
    void answersAnUnchangedAidWithoutItsBody() {
        String tag = given(contract()).get("/api/v1/aids/knee-osteoarthritis").header("ETag");
        given(contract())
                .header("If-None-Match", tag)
                .get("/api/v1/aids/knee-osteoarthritis")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void readsAVersionThatMayBeKeptForAMinute() {
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions/1")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .body("version", is(1));
    }

    @Test
    void listsVersionsAndAsksItsQuestions() {
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions")
                .then()
                .body("versions.version", hasItem(1));
        given(contract())
                .get("/api/v1/aids/statins-primary-prevention/questionnaire")
                .then()
                .body("profile.id", hasItems("ten-year-risk", "age"))
                .body("valuesQuestions.attribute", hasItem("a-tablet-every-day"))
                .body("knowledge", hasSize(5));
    }

    @Test
    void saysByWhichMethodsToAskAndFromWhereToWhereEachScaleGoes() {
        given(contract())
                .get("/api/v1/aids/statins-primary-prevention/questionnaire")
                .then()
                .body("methods", contains("rating", "top-three", "points", "swing", "best-worst"))
                .body("swings.attribute", hasItem("a-tablet-every-day"))
                .body("swings[0].worst.text", is("20 in 100"))
                .body("swings[0].worst.value", is(0.2f))
                .body(
                        "swings[0].text",
                        is("Heart attack or stroke, in the next 10 years: " + "all the way from “20 in 100” to “none”"))
                .body(
                        "swings.find { it.attribute == 'bleeding-in-the-brain' }.text",
                        containsString("No numbers are known"));
    }

    @Test
    void servesBalancedTasksForAVersion() {
        String tasks = "/api/v1/aids/statins-primary-prevention/versions/1/best-worst-tasks";
        given(contract())
                .get(tasks)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .body("offered", is(true))
                .body("attributes.id", hasItem("a-tablet-every-day"))
                .body("tasks", hasSize(12))
                .body("tasks.shown", everyItem(hasSize(3)))
                .body("timesShown", is(4));
        given(contract())
                .queryParam("ownConcerns", 2)
                .get(tasks)
                .then()
                .body("tasks", hasSize(11))
                .body("tasks.shown.flatten()", hasItem("own-2"));
        given(contractOfResponses())
                .queryParam("ownConcerns", 6)
                .get(tasks)
                .then()
                .statusCode(400);
        given(contract()).get(tasks.replace("/1/", "/99/")).then().statusCode(404);
    }

    @Test
    void knowsNoAidByAnotherName() {
        given(contract())
                .get("/api/v1/aids/no-such-aid")
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-not-found"));
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions/99")
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-version-not-found"));
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions/two")
                .then()
                .statusCode(404);
    }
}
