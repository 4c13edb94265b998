package org.equipoise.upkeep;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChangesResourceTest {

    private static final String SLUG = "statins-that-changed";
    private static final String CHANGES = "/api/v1/aids/{slug}/versions/{version}/changes";
    private static final String NUMBER =
            "Of people who take a statin, the number who will have a heart attack or stroke in"
                    + " the next 10 years is now about 9 in 100. It was about 7 in 100.";

    private static int number;
    private String slug = "";

    @Inject
    Shelf shelf;

    @BeforeEach
    void publishTwoVersions() {
        slug = SLUG + "-" + ++number;
        shelf.publish(slug, _ -> {});
        shelf.publish(slug, aid -> {
            Shelf.withALargerNumber(aid);
            aid.text().put("summary", "In short.");
        });
    }

    @AfterEach
    void clear() {
        shelf.clear(slug);
    }

    @Test
    void tellsPatientsOfNumbersAlone() {
        given(contract())
                .get(CHANGES, slug, 2)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("since", is(1))
                .body("audience", is("patient"))
                .body("changes", hasSize(1))
                .body("changes[0].kind", is("number"))
                .body("changes[0].text", startsWith(NUMBER))
                .body("changes[0].attribute", is(Shelf.HEART))
                .body("changes[0].option", is("statin"));
    }

    @Test
    void tellsEditorsOfEverythingWithTheTextsBeforeAndAfter() {
        given(contract())
                .queryParam("since", 1)
                .queryParam("audience", "editor")
                .get(CHANGES, slug, 2)
                .then()
                .body("changes.kind", hasItems("number", "text"))
                .body("changes.find { it.kind == 'text' }.pointer", is("/texts/en/summary"))
                .body("changes.find { it.kind == 'text' }.after", is("In short."));
        given(contract())
                .get("/api/v1/aids/{slug}/versions", slug)
                .then()
                .body("versions[0].changed", contains("attribute " + Shelf.HEART, "text en"));
    }

    @Test
    void tellsNothingOfTheFirstVersion() {
        given(contract()).get(CHANGES, slug, 1).then().statusCode(200).body("changes", hasSize(0));
    }

    @ParameterizedTest(name = "{0} since {1} for {2} is {3}")
    @CsvSource({
        "1, 2, patient, 400",
        "2, 1, clinicians, 400",
        "2, one, patient, 404",
        "2, 9, patient, 404",
        "9, 1, patient, 404",
        "-1, 1, patient, 404",
    })
    void refusesWhatCannotBeCompared(String version, String since, String audience, int status) {
        given(contractOfResponses())
                .queryParam("since", since)
                .queryParam("audience", audience)
                .get(CHANGES, slug, version)
                .then()
                .statusCode(status);
        given(contractOfResponses()).get(CHANGES, "no-such-aid", version).then().statusCode(404);
    }

    @Test
    void tellsThePeopleOfADecisionWithoutChangingItsVersion() {
        String ofPatient = slug + "-of-a-patient";
        shelf.publish(ofPatient, _ -> {});
        String decision = Shelf.opened("clinician", ofPatient);
        String token = invite(decision);
        patient(token)
                .get("/api/v1/decisions/{id}", decision)
                .then()
                .statusCode(200)
                .body("notices", hasSize(0));

        shelf.publish(ofPatient, Shelf::withALargerNumber);

        for (var caller : new RequestSpecification[] {patient(token), clinician()}) {
            caller.get("/api/v1/decisions/{id}", decision)
                    .then()
                    .statusCode(200)
                    .body("aid.version", is(1))
                    .body("notices.kind", contains("newer-version"))
                    .body("notices[0].version", is(2))
                    .body("notices[0].changes", everyItem(startsWith(NUMBER)))
                    .body("notices[0].changes", hasSize(1));
        }
        clinician().get("/api/v1/decisions").then().statusCode(200).body("items.id", hasItem(decision));
        shelf.clear(ofPatient);
    }
}
