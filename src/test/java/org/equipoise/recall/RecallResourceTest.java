package org.equipoise.recall;

import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.upkeep.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two patients of the clinician and one of the stranger hold version 1; then version 2 tells another number.
@QuarkusTest
class RecallResourceTest {

    private static final String RECALL = "/api/v1/aids/{slug}/versions/{version}/recall";

    private static int number;
    private String slug = "";
    private String caresAboutTheHeart = "";
    private String caresAboutTablets = "";
    private String elsewhere = "";

    @Inject
    Shelf shelf;

    @BeforeEach
    void open() {
        slug = "statins-recalled-" + ++number;
        shelf.publish(slug, _ -> {});
        caresAboutTheHeart = Shelf.opened("clinician", slug);
        rate(clinician(), caresAboutTheHeart, """
                {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}""");
        record(caresAboutTheHeart);
        caresAboutTablets = Shelf.opened("clinician", slug);
        rate(clinician(), caresAboutTablets, """
                {"a-tablet-every-day": 10, "heart-attack-or-stroke": 0}""");
        elsewhere = Shelf.opened("stranger", slug);
        shelf.publish(slug, Shelf::withALargerNumber);
        shelf.withdrawForEverybody(slug, 1, "There is a newer trial.");
    }

    @AfterEach
    void clear() {
        shelf.clear(slug);
    }

    @Test
    void findsWhoHoldsTheVersionAndWhomAChangeTouches() {
        recall("clinician")
                .body("against", is(2))
                .body("withdrawals.words", contains("There is a newer trial."))
                .body("changes.attribute", contains(Shelf.HEART))
                .body("items.decision", contains(caresAboutTablets, caresAboutTheHeart))
                .body("items.patientReference", contains("A-1024", "A-1024"))
                .body("items.open", contains(true, false))
                .body("items[0].touched", empty())
                .body("items[0]", not(hasKey("summary")))
                .body("items[1].touched.attribute", contains(Shelf.HEART))
                .body("items[1].summary.state", is("recorded"))
                .body("items[1].summary.revision", is(1));
    }

    @Test
    void showsReferencesToCliniciansAlone() {
        for (String role : new String[] {"quality", "admin", "author"}) {
            recall(role)
                    .body("items.decision", contains(caresAboutTablets, caresAboutTheHeart))
                    .body("items", everyItem(not(hasKey("patientReference"))));
        }
        signedIn(contract(), "portal").get(RECALL, slug, 1).then().statusCode(403);
    }

    @Test
    void showsNothingOfAnotherOrganisation() {
        recall("stranger").body("items.decision", contains(elsewhere));
    }

    @Test
    void comesPageByPage() {
        String next = signedIn(contract(), "clinician")
                .queryParam("pageSize", 1)
                .get(RECALL, slug, 1)
                .then()
                .body("items.decision", contains(caresAboutTablets))
                .extract()
                .path("nextPageToken");
        signedIn(contract(), "clinician")
                .queryParam("pageSize", 1)
                .queryParam("pageToken", next)
                .get(RECALL, slug, 1)
                .then()
                .body("items.decision", contains(caresAboutTheHeart))
                .body("$", not(hasKey("nextPageToken")));
    }

    @Test
    void hasNothingToHoldAgainstTheNewestVersion() {
        signedIn(contract(), "clinician")
                .get(RECALL, slug, 2)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("against")))
                .body("items", hasSize(0));
    }

    @ParameterizedTest(name = "version {0}, {1}={2} is {3}")
    @CsvSource({
        "1, against, 1, 400",
        "2, against, 1, 400",
        "1, against, 9, 404",
        "9, against, 2, 404",
        "1, against, two, 404",
        "1, pageToken, x, 400",
        "1, pageSize, 101, 400",
    })
    void refusesWhatCannotBeAsked(String version, String parameter, String value, int status) {
        signedIn(contractOfResponses(), "clinician")
                .queryParam(parameter, value)
                .get(RECALL, slug, version)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse recall(String username) {
        return signedIn(contract(), username).get(RECALL, slug, 1).then().statusCode(200);
    }

    private static void rate(RequestSpecification caller, String decision, String ratings) {
        save(caller, decision, 0, """
                {"priorities": {"method": "rating", "ratings": %s}}""".formatted(ratings)).then().statusCode(200);
    }

    private static void record(String decision) {
        DecisionFixtures.record(decision, """
                        {"outcome": {"kind": "chosen", "option": "statin"}, "optionsDiscussed": ["statin", "no-statin"]}""");
    }
}
