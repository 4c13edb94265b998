package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What matters, told by every method with a thumb, and what is stored of it.
@QuarkusTest
class WaysToSayItTest extends BrowserTest {

    private String decision = "";

    @BeforeEach
    void open() {
        decision = openDecision();
    }

    private Phone patient() {
        return new Phone(browser(), server(), "en").begins("/invitations/" + invite(decision));
    }

    private ValidatableResponse stored() {
        return clinician().get("/api/v1/decisions/{id}/answers", decision).then();
    }

    @Test
    void offersEveryMethodOnOnePageTheShortOneFirst() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/ways-to-say-it").looks("ways");
            assertThat(patient.page().locator(".ways a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList())
                    .isEqualTo(List.of(
                            "/my/steps/top-three",
                            "/my/steps/what-matters",
                            "/my/steps/hundred-points",
                            "/my/steps/worst-to-best",
                            "/my/steps/most-and-least"));
        }
    }

    @Test
    void keepsOfWhatThePersonIsNotSureAmongTheTopThree() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/top-three");
            patient.chooses("/priorities/places/new-diabetes", "1");
            patient.chooses("/priorities/places/a-tablet-every-day", "not-sure");
            patient.chooses("/priorities/places/death-from-any-cause", "0").goesOn();
            patient.opens("/my/steps/top-three");
            assertThat(patient.hasChosen("/priorities/places/a-tablet-every-day", "not-sure"))
                    .isTrue();
        }
        stored().body("answers.priorities.attributes", contains("new-diabetes"))
                .body("answers.priorities.unsure", contains("a-tablet-every-day"));
    }

    @Test
    void sharesOutAHundredPointsAndSaysHowManyAreLeft() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/hundred-points").looks("points");
            patient.reads("Points for: Lowering my chance of a heart attack or stroke");
            patient.fills("/priorities/points/heart-attack-or-stroke", "60");
            patient.fills("/priorities/points/a-tablet-every-day", "25");
            patient.chooses("/priorities/or/new-diabetes", "not-sure");
            patient.chooses("/priorities/or/death-from-any-cause", "0").goesOn();
            patient.reads("You gave 85 points. Share out 15 more.").looks("points-left");
            patient.fills("/priorities/points/a-tablet-every-day", "a lot").goesOn();
            patient.reads("Write a number from 0 to 100.");
            patient.fills("/priorities/points/a-tablet-every-day", "40").goesOn();
            patient.isAt("/my/steps/what-that-means").opens("/my/steps/hundred-points");
            assertThat(patient.hasChosen("/priorities/or/new-diabetes", "not-sure"))
                    .isTrue();
        }
        stored().body("answers.priorities.points.heart-attack-or-stroke", is(60))
                .body("answers.priorities.points.a-tablet-every-day", is(40))
                .body("answers.priorities.points.death-from-any-cause", is(0))
                .body("answers.priorities.unsure", contains("new-diabetes"));
    }

    @Test
    void asksAboutSwingsWithTheRealEndsAsPictures() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/worst-to-best").looks("swing-largest");
            patient.reads("Lowering my chance of a heart attack or stroke");
            Locator card = patient.page().locator("#ends-heart-attack-or-stroke");
            assertThat(card.innerText()).contains("20 in 100").contains("none");
            assertThat(card.locator("svg").first().getAttribute("aria-label"))
                    .isEqualTo("20 of 100 people: Heart attack or stroke");
            patient.goesOn().reads("Choose one of the answers.");
            patient.chooses("/largest", "heart-attack-or-stroke").goesOn();
            patient.isAt("/my/steps/worst-to-best?part=2").looks("swing-others");
            patient.chooses("/priorities/swings/a-tablet-every-day", "30");
            patient.chooses("/priorities/swings/new-diabetes", "not-sure").goesOn();
            patient.isAt("/my/steps/what-that-means");
        }
        stored().body("answers.priorities.method", is("swing"))
                .body("answers.priorities.swings.heart-attack-or-stroke", is(100))
                .body("answers.priorities.swings.a-tablet-every-day", is(30.0f))
                .body("answers.priorities.unsure", contains("new-diabetes"));
    }

    @Test
    void takesItWhenNoSwingMatters() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/worst-to-best").chooses("/largest", "none").goesOn();
            patient.isAt("/my/steps/what-that-means").reads("You have not said yet");
            patient.opens("/my/steps/worst-to-best");
            assertThat(patient.hasChosen("/largest", "none")).isTrue();
        }
    }

    @Test
    void asksForTheMostAndTheLeastOneTaskAPageAndGoesOnAtAnyOfThem() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/most-and-least").looks("most-and-least");
            List<String> shown = shown(patient);
            patient.chooses("/most", shown.get(0))
                    .chooses("/least", shown.get(0))
                    .goesOn();
            patient.reads("Choose another one than the one that matters most.");
            patient.chooses("/least", "not-sure").goesOn();
            patient.reads("Choose one thing here too, or “Not sure” in both questions.")
                    .looks("most-and-least-halved");
            patient.chooses("/least", shown.get(2)).goesOn();
            patient.isAt("/my/steps/most-and-least?part=2").reads("Question 2 of");
            patient.chooses("/most", "not-sure").presses("stop", "stop").opens("/my/path");
            patient.isAt("/my/steps/most-and-least?part=3");
            patient.taps(patient.page().locator(".govuk-back-link"));
            assertThat(patient.hasChosen("/most", "not-sure")).isTrue();
        }
        stored().body("answers.priorities.tasks", hasSize(2)).body("answers.priorities.tasks[1]", not(hasKey("best")));
    }

    private static List<String> shown(Phone patient) {
        return patient.page().locator("input[name='/most']").all().stream()
                .map(each -> each.getAttribute("value"))
                .toList();
    }

    @Test
    void takesAConcernOfOnesOwnThroughEveryMethod() {
        try (Phone patient = patient()) {
            patient.opens("/my/steps/in-your-own-words")
                    .fills("/ownConcerns/0/text", "My garden")
                    .goesOn();
            patient.isAt("/my/steps/what-matters").reads("My garden");
            patient.chooses("/ownConcerns/0/importance", "not-sure");
            patient.chooses("/priorities/ratings/new-diabetes", "0").goesOn();
            stored().body("answers.ownConcerns[0]", not(hasKey("importance")))
                    .body("answers.priorities.ratings.new-diabetes", is(0));
            patient.opens("/my/steps/hundred-points")
                    .fills("/priorities/points/own-1", "100")
                    .goesOn();
            stored().body("answers.priorities.points.own-1", is(100));
            patient.opens("/my/steps/worst-to-best")
                    .chooses("/largest", "own-1")
                    .goesOn();
            stored().body("answers.priorities.swings.own-1", is(100));
            patient.opens("/my/steps/top-three")
                    .chooses("/priorities/places/own-1", "1")
                    .goesOn();
            stored().body("answers.priorities.attributes", contains("own-1"));
            patient.opens("/my/steps/what-matters")
                    .chooses("/ownConcerns/0/importance", "9")
                    .goesOn();
            stored().body("answers.ownConcerns[0].importance", is(9)).body("answers.priorities.unsure", empty());
        }
    }
}
