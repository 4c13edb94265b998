package org.equipoise.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contract;
import static org.equipoise.Contract.contractOfResponses;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped aids, found over the API.
@QuarkusTest
class FindingTest {

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "KNEE, knee-osteoarthritis",
        "knees, knee-osteoarthritis",
        "my painful knee, knee-osteoarthritis",
        "kne, knee-osteoarthritis",
        "cholesterol, statins-primary-prevention",
        "ear pain, acute-otitis-media-children",
        "Do I take a statin?, statins-primary-prevention",
        "heart/stroke statins, statins-primary-prevention",
        "prostáte cáncer, localised-prostate-cancer"
    })
    void leadsToAnAid(String words, String slug) {
        found(words).body("items.slug[0]", is(slug));
    }

    @Test
    void putsWhatStandsInTheTitleBeforeWhatIsOnlyMentioned() {
        found("stroke")
                .body("items.slug", hasItem("statins-primary-prevention"))
                .body("items[0].title", is(titleOf("stroke")));
    }

    private static String titleOf(String word) {
        String title = found(word).extract().path("items[0].title");
        assertThat(title.toLowerCase(Locale.ROOT)).contains(word);
        return title;
    }

    @Test
    void goesOnPageByPageInTheOrderOfTheFirstSearch() {
        List<String> all =
                given(contract()).queryParam("q", "blood").get("/api/v1/aids").path("items.slug");
        assertThat(all).hasSizeGreaterThan(2);
        List<String> pages = new ArrayList<>();
        String next = null;
        do {
            var request = given(contract()).queryParam("q", "blood").queryParam("pageSize", 2);
            var page = (next == null ? request : request.queryParam("pageToken", next)).get("/api/v1/aids");
            pages.addAll(page.path("items.slug"));
            next = page.path("nextPageToken");
        } while (next != null);
        assertThat(pages).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource({"satins, statins", "knea, knee", "osteoarthritus, osteoarthritis", "dibaetes, diabetes"})
    void suggestsWhatMayHaveBeenMeant(String mistyped, String meant) {
        found(mistyped).body("items", empty()).body("suggestions", hasItem(meant));
    }

    @Test
    void suggestsTheWholeSearchWithTheMistypedWordReplaced() {
        found("knea pain").body("suggestions", hasItem("knee pain"));
        found("prostrate cansser").body("suggestions", contains("prostate cancer"));
    }

    @Test
    void suggestsNothingWhereEnoughWasFoundOrNothingIsLikeIt() {
        found("blood").body("$", not(hasKey("suggestions")));
        found("xqzw").body("items", empty()).body("$", not(hasKey("suggestions")));
    }

    @Test
    void filtersByConditionKindAndLanguage() {
        given(contract())
                .queryParam("condition", "osteoarth")
                .get("/api/v1/aids")
                .then()
                .body("items.slug", contains("knee-osteoarthritis"));
        given(contract())
                .queryParam("kind", "test")
                .get("/api/v1/aids")
                .then()
                .body("items.slug", contains("psa-screening"));
        given(contract())
                .queryParam("language", "tlh")
                .get("/api/v1/aids")
                .then()
                .body("items", empty());
        given(contract())
                .queryParam("language", "en")
                .queryParam("q", "knee")
                .queryParam("kind", "treatment")
                .get("/api/v1/aids")
                .then()
                .body("items.slug[0]", is("knee-osteoarthritis"));
    }

    @Test
    void filtersByCode() {
        given(contract())
                .queryParam("code", "http://hl7.org/fhir/sid/icd-10|M17")
                .get("/api/v1/aids")
                .then()
                .body("items.slug", contains("knee-osteoarthritis"));
    }

    @Test
    void knowsNoCodeThatNoAidGives() {
        given(contract())
                .queryParam("code", "http://hl7.org/fhir/sid/icd-10|Z99.9")
                .get("/api/v1/aids")
                .then()
                .body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the",
                "the and of",
                "' or 1=1 --",
                "'; drop table aid_listing; --",
                "a & | ! ( ) :* <->",
                "\\",
                "%",
                "_",
                "$1",
                "?",
                "\uFFFD",
                "\u202Eabc",
                "🦵🦵🦵",
                "ال",
                "l’été",
                "n'",
                "\"",
                "''''",
                "--",
                "/* */",
                ":B",
                "#english",
                "{}",
                "&&&"
            })
    void takesWhateverIsTypedAsWords(String typed) {
        given(contractOfResponses())
                .queryParam("q", typed)
                .get("/api/v1/aids")
                .then()
                .statusCode(200);
        given(contractOfResponses())
                .queryParam("condition", typed)
                .get("/api/v1/aids")
                .then()
                .statusCode(200);
        given().accept("text/html").queryParam("q", typed).get("/").then().statusCode(200);
    }

    @Test
    void hasNoTroubleWithACharacterThatNoTextCanHold() {
        assertThat(given(contractOfResponses())
                        .queryParam("q", "knee\u0000")
                        .get("/api/v1/aids")
                        .statusCode())
                .isLessThan(500);
    }

    @Test
    void findsNothingByPunctuationOrByWordsThatSayNothing() {
        found("%&!").body("items", empty());
        found("the and").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "病", "𝔸"})
    void bearsTheLongestWordAndRefusesALongerOne(String letter) {
        int length = 100 / letter.length();
        found(letter.repeat(length)).body("items", empty());
        given(contractOfResponses())
                .queryParam("q", letter.repeat(101))
                .get("/api/v1/aids")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "language, e\u0000n",
        "language, en_US;",
        "kind, surgery",
        "code, a b",
        "code, a\u0000b",
        "pageToken, AAAA",
        "pageToken, %%%"
    })
    void refusesAFilterThatCannotBe(String filter, String value) {
        given(contractOfResponses())
                .queryParam(filter, value)
                .get("/api/v1/aids")
                .then()
                .statusCode(400);
    }

    @Test
    void asksOnThePageWhetherSomethingElseWasMeant() {
        given().accept("text/html")
                .queryParam("q", "satins")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Did you mean: <a class=\"govuk-link\" href=\"/?q=statins\">statins</a>"));
    }

    private static ValidatableResponse found(String words) {
        return given(contract())
                .queryParam("q", words)
                .get("/api/v1/aids")
                .then()
                .statusCode(200);
    }
}
