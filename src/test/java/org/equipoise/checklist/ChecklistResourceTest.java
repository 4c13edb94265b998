package org.equipoise.checklist;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.signedIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.equipoise.account.AccountBook;
import org.equipoise.account.NewAccount;
import org.equipoise.identity.Role;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChecklistResourceTest {

    private static final String LISTS = "/api/v1/aids/{slug}/versions/1/checklists";
    private static final String CONFIRMATIONS = LISTS + "/ipdas-4/items/{item}/confirmations";
    private static final String KNEE = "knee-osteoarthritis";
    private static final String SEEN = """
            {"confirmedAs": "clinician", "lookedOn": "2026-11-20", "document": "https://example.org/reviews/1",
             "independent": true}""";

    @Inject
    AccountBook accounts;

    @Test
    void listsTheChecklistsWithWhatCameOfThem() {
        given(contract())
                .get(LISTS, KNEE)
                .then()
                .statusCode(200)
                .body("checklists.id", contains("fact-box", "ipdas-4"))
                .body("checklists[1].counts.values().sum()", is(44))
                .body("checklists[1].counts.notApplicable", is(9));
    }

    @Test
    void tellsEachItemWithItsRuleAndWhatProvesIt() {
        given(contract())
                .get(LISTS + "/ipdas-4", "psa-screening")
                .then()
                .statusCode(200)
                .body("items", hasSize(44))
                .body("items.find { it.id == '1.1.2' }.verdict", is("met"))
                .body("items.find { it.id == '1.1.2' }.proof.file", hasItem("text/en.yaml"))
                .body("items.find { it.id == '1.1.2' }.proof.pointer", everyItem(is("/question")))
                .body("items.find { it.id == 'K24' }.faults[0].pointer", is("/test/truePositives"))
                .body("items.find { it.id == 'K26' }.verdict", is("met"))
                .body("items.find { it.id == 'K12' }.verdict", is("needs-a-person"))
                .body("items.find { it.id == 'K12' }.confirm.people", is(true));
    }

    @Test
    void asksNothingAboutATestOfAnotherAid() {
        given(contract())
                .get(LISTS + "/ipdas-4", "statins-primary-prevention")
                .then()
                .body("items.findAll { it.tests }.verdict", everyItem(is("not-applicable")));
    }

    @Test
    void turnsAnItemByAConfirmationAndBackByItsWithdrawal() {
        String slug = "moderate-depression";
        String id = confirm("author", slug, "K15", SEEN)
                .statusCode(201)
                .header("Location", containsString("/checklists/ipdas-4"))
                .body("organisation", not(is("")))
                .extract()
                .path("id");

        read(slug)
                .body("items.find { it.id == 'K15' }.verdict", is("met"))
                .body("items.find { it.id == 'K15' }.confirmations.confirmedAs", hasItem("clinician"))
                .body("items.find { it.id == 'K14' }.verdict", is("needs-a-person"));

        withdraw("quality", slug, "K15", id).statusCode(200).body("$", hasKey("withdrawn"));
        read(slug)
                .body("items.find { it.id == 'K15' }.verdict", is("needs-a-person"))
                .body("items.find { it.id == 'K15' }.confirmations", hasSize(1));
        withdraw("author", slug, "K15", id).statusCode(409).body("type", is("/problems/confirmation-withdrawn"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1.1.2, The structure alone decides it.",
        "K19, The structure shows that it is not met.",
        "2.4.4, This aid is not about a test."
    })
    void refusesToHaveConfirmedWhatNobodysWordIsAskedFor(String item, String why) {
        confirm("author", KNEE, item, SEEN)
                .statusCode(409)
                .body("type", is("/problems/item-not-to-confirm"))
                .body("detail", is(why));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            K15 | {"confirmedAs": "patient", "lookedOn": "2026-11-20", "document": "https://example.org/1", "independent": true}   | /confirmedAs
            K15 | {"confirmedAs": "clinician", "lookedOn": "2026-11-20", "document": "https://example.org/1"}                      | /independent
            K12 | {"confirmedAs": "patient", "lookedOn": "2026-11-20", "document": "https://example.org/1"}                        | /people
            K15 | {"confirmedAs": "clinician", "lookedOn": "2126-11-20", "document": "https://example.org/1", "independent": true} | /lookedOn
            """)
    void saysWhichEvidenceIsMissing(String item, String body, String pointer) {
        confirm("author", KNEE, item, body).statusCode(400).body("errors.pointer", contains(pointer));
        read(KNEE).body("items.find { it.id == 'K15' }.confirmations", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\"}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\": \"short\"}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\": \"https://nowhere at all\"}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\": \"ten letters \\u0000\"}",
                "{\"confirmedAs\": \"wizard\", \"lookedOn\": \"2026-11-20\", \"document\": \"https://example.org/1\"}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"yesterday\", \"document\": \"https://example.org/1\"}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\": \"https://example.org/1\", \"people\": 0}",
                "{\"confirmedAs\": \"clinician\", \"lookedOn\": \"2026-11-20\", \"document\": \"https://example.org/1\", \"name\": \"x\"}"
            })
    void refusesWhatDoesNotFitTheContract(String body) {
        confirm("author", KNEE, "K15", body).statusCode(400);
    }

    @Test
    void confirmsOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        String first =
                keyed(key, "contraception", SEEN).statusCode(201).extract().path("id");

        keyed(key, "contraception", SEEN).statusCode(201).body("id", is(first));
        keyed(key, "contraception", SEEN.replace("20", "21")).statusCode(422);
        read("contraception").body("items.find { it.id == 'K15' }.confirmations", hasSize(1));
    }

    @Test
    void isForAuthorsAndThoseWhoWatchOverQuality() {
        confirm("clinician", KNEE, "K15", SEEN).statusCode(403);
        given(contract())
                .contentType("application/json")
                .body(SEEN)
                .post(CONFIRMATIONS, KNEE, "K15")
                .then()
                .statusCode(401);
    }

    @Test
    void letsNoOtherOrganisationTakeAConfirmationBack() {
        accounts.create(
                "elsewhere", new NewAccount("elsewheres-author", "An author", Set.of(Role.AUTHOR)), SignedIn.PASSWORD);
        String id = confirm("author", "heavy-menstrual-bleeding", "K15", SEEN)
                .statusCode(201)
                .extract()
                .path("id");

        withdraw("elsewheres-author", "heavy-menstrual-bleeding", "K15", id)
                .statusCode(404)
                .body("type", is("/problems/confirmation-not-found"));
        withdraw("author", KNEE, "K15", id).statusCode(404);
        withdraw("author", "heavy-menstrual-bleeding", "K14", id).statusCode(404);
        withdraw("author", "heavy-menstrual-bleeding", "K15", "no-uuid").statusCode(404);
    }

    @Test
    void knowsOnlyWhatThereIs() {
        given(contract()).get(LISTS, "no-such-aid").then().statusCode(404);
        given(contract()).get(LISTS.replace("/1/", "/x/"), KNEE).then().statusCode(404);
        given(contract())
                .get(LISTS + "/ipdas-9", KNEE)
                .then()
                .statusCode(404)
                .body("type", is("/problems/checklist-not-found"));
        confirm("author", KNEE, "K99", SEEN).statusCode(404).body("type", is("/problems/checklist-item-not-found"));
    }

    @Test
    void isToldOnPagesForEverybody() {
        given().accept("text/html")
                .get("/aids/psa-screening")
                .then()
                .statusCode(200)
                .body(containsString("What was checked, and what nobody has confirmed"))
                .body(containsString("/aids/psa-screening/versions/1/checklists/ipdas-4"))
                .body(not(stringContainsInOrder("no person has confirmed it yet", "no person has confirmed it yet")));
        given().accept("text/html")
                .get("/aids/psa-screening/versions/1/checklists/ipdas-4")
                .then()
                .statusCode(200)
                .body(containsString("A computer has checked it, but no person has confirmed it yet."))
                .body(containsString("Nobody has confirmed <span lang=\"en\" dir=\"ltr\">that patients reviewed it"));
        given().accept("text/html")
                .get("/aids/psa-screening/versions/1/checklists/no")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse read(String slug) {
        return given(contract()).get(LISTS + "/ipdas-4", slug).then().statusCode(200);
    }

    private static ValidatableResponse confirm(String caller, String slug, String item, String body) {
        return as(caller).body(body).post(CONFIRMATIONS, slug, item).then();
    }

    private static ValidatableResponse keyed(String key, String slug, String body) {
        return as("author")
                .header("Idempotency-Key", key)
                .body(body)
                .post(CONFIRMATIONS, slug, "K15")
                .then();
    }

    private static ValidatableResponse withdraw(String caller, String slug, String item, String id) {
        return as(caller)
                .post(CONFIRMATIONS + "/{id}/withdrawal", slug, item, id)
                .then();
    }

    private static RequestSpecification as(String caller) {
        return signedIn(contractOfResponses(), caller);
    }
}
