package org.equipoise.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The patient's options side by side, on the real statins aid.
@QuarkusTest
class ComparisonPageTest extends BrowserTest {

    private static final String PAGE = "/my/comparison";
    private static final String TABLET = "slider-a-tablet-every-day";
    private static final String STROKE = "slider-heart-attack-or-stroke";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void setsTheOptionsSideBySideWithoutScripts(String language) {
        Words words = Words.in(new Language(language));
        try (Visitor patient = begin(visitor(language))) {
            patient.opens(PAGE).looks("comparison-" + language);
            assertThat(patient.page().locator(".closeness .number").allInnerTexts())
                    .as("matches in whole points")
                    .isNotEmpty()
                    .noneMatch(each -> each.matches(".*\\d[.,٫]\\d.*"));
            assertThat(names(patient)).startsWith("heart-attack-or-stroke", "a-tablet-every-day");
            drawsPicturesOfARowInOneScale(patient, language);

            patient.follows(words.say("look-both-frames"))
                    .reads(words.say("cell-other", words.say("cell-number", words.count(93), words.count(100))));
            patient.follows(words.say("look-thousand"))
                    .reads(words.say("cell-other", words.say("cell-number", words.count(928), words.count(1000))));
            patient.looks("comparison-thousand-" + language).reads(words.say("picture-range", 64, 81));
            patient.follows(words.say("look-hundred"))
                    .reads(words.say("cell-number", words.count(7), words.count(100)));
        }
    }

    /// The first icon stands where reading begins, and all pictures of a row are drawn in the same size.
    private static void drawsPicturesOfARowInOneScale(Visitor patient, String language) {
        for (int width : new int[] {1280, 768, 360}) {
            patient.page().setViewportSize(width, 900);
            for (Locator row : patient.page().locator(".compared").all()) {
                List<Locator> pictures = row.locator(".picture > svg[role=img]").all();
                assertThat(pictures.stream()
                                .map(each -> each.getAttribute("viewBox"))
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(pictures.stream()
                                .map(each -> Math.round(each.boundingBox().width))
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(pictures.stream()
                                .map(each -> Math.round(each.boundingBox().y))
                                .distinct())
                        .as("beside each other at %d", width)
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(pictures).allSatisfy(each -> {
                    assertThat(each.getAttribute("aria-label")).isNotBlank();
                    assertThat(each.locator("path:not(.band)").first().getAttribute("d"))
                            .containsPattern(language.equals("ar") ? "^M(95|395) 5h-" : "^M5 5h\\d");
                });
            }
        }
    }

    /// Of 100 who take a statin 6 to 8 have a heart attack or stroke: the frame is around the seventh and the eighth.
    @Test
    void framesTheIconsBetweenWhichACountMayEnd() {
        try (Visitor patient = begin(visitor())) {
            patient.opens(PAGE);
            Locator row = patient.page().locator("[data-row=heart-attack-or-stroke]");
            assertThat(row.locator("td").first().locator(".picture .band").count())
                    .isZero();
            row.locator("td")
                    .first()
                    .getByText("How far off this may be is not known.")
                    .waitFor();
            assertThat(row.locator("td").last().locator(".picture .band").getAttribute("d"))
                    .isEqualTo("M60 0h20v10h-20z");
            assertThat(row.locator("td").last().locator(".picture > svg").getAttribute("aria-label"))
                    .contains("7 will have")
                    .endsWith("Dashed frame: it may be as few as 6 or as many as 8.");
        }
    }

    @Test
    void tellsWhereANumberComesFromWhenItIsTapped() {
        try (Visitor patient = begin(visitor())) {
            patient.opens(PAGE);
            Locator number = patient.page()
                    .locator("[data-row=heart-attack-or-stroke] td")
                    .last()
                    .locator("details");
            assertThat(number.locator("summary").innerText()).contains("7 in 100");
            assertThat(number.locator("div").first().isVisible()).isFalse();
            number.locator("summary").click();
            assertThat(number.innerText()).contains("Nobody has rated how sure this number is.", "Sources:", "2022");
            assertThat(patient.page()
                            .locator("[data-row=serious-muscle-damage] .mark-unknown")
                            .all())
                    .hasSize(2);
        }
    }

    @Test
    void triesOutAndKeepsWithoutScripts() {
        try (Visitor patient = begin(visitor())) {
            patient.opens(PAGE).doesNotRead("You are looking at a “what if”");
            patient.page().locator("#what-if > summary").click();
            assertThat(patient.page().locator("#" + STROKE).inputValue()).isEqualTo("9");
            slide(patient.page(), STROKE, "ArrowLeft", 9);
            slide(patient.page(), TABLET, "ArrowRight", 6);
            patient.presses("See what it comes to").isAt(PAGE + "/what-if");
            patient.reads("You are looking at a “what if”. It is not saved.").looks("comparison-what-if");
            assertThat(names(patient)).startsWith("a-tablet-every-day");
            assertThat(patient.page().locator("#" + TABLET).inputValue()).isEqualTo("10");

            patient.follows("Back to what I said").isAt(PAGE);
            assertThat(names(patient)).startsWith("heart-attack-or-stroke");
            patient.page().locator("#what-if > summary").click();
            slide(patient.page(), STROKE, "ArrowLeft", 9);
            patient.presses("Keep these numbers").isAt(PAGE + "?kept=yes").reads("We have saved what matters to you.");
            assertThat(names(patient)).startsWith("a-tablet-every-day");
            patient.opens("/my/answers").reads("What you told us");
        }
    }

    /// A patient and whoever helps them, each on a phone of their own.
    @Test
    void losesNothingWhenTwoKeepTheirNumbers() {
        String token = answered();
        try (Visitor patient = invited(visitor(), token);
                Visitor helper = invited(visitor(), token)) {
            for (Visitor each : List.of(patient, helper)) {
                each.opens(PAGE).page().locator("#what-if > summary").click();
            }
            slide(patient.page(), STROKE, "ArrowLeft", 9);
            patient.presses("Keep these numbers").isAt(PAGE + "?kept=yes");

            slide(helper.page(), TABLET, "ArrowLeft", 4);
            helper.presses("Keep these numbers").reads("Someone changed this");
            helper.opens(PAGE);
            assertThat(names(helper)).as("what the patient kept").startsWith("a-tablet-every-day");
        }
    }

    @Test
    void answersAtOnceWhereScriptsRun() {
        try (Visitor patient = begin(visitorWithScripts("en"))) {
            Page page = patient.opens(PAGE).page();
            page.locator("#what-if > summary").click();
            Locator source = page.locator("[data-row=heart-attack-or-stroke] details.behind")
                    .last();
            source.locator("summary").click();
            slide(page, STROKE, "ArrowLeft", 9);

            PlaywrightAssertions.assertThat(page.locator(".verdict")).containsText("“No statin” matches most closely");
            assertThat(names(patient)).startsWith("a-tablet-every-day");
            patient.isAt(PAGE).reads("It is not saved.").looks("comparison-at-once");
            assertThat((Boolean) source.evaluate("each => each.open"))
                    .as("what was open stays open")
                    .isTrue();
            assertThat(page.locator("output[for=" + STROKE + "]").innerText()).isEqualTo("0");

            page.context().setOffline(true);
            slide(page, STROKE, "ArrowRight", 1);
            PlaywrightAssertions.assertThat(page.locator(".verdict")).containsText("could not be worked out just now");
            page.context().setOffline(false);
            slide(page, STROKE, "ArrowRight", 8);
            PlaywrightAssertions.assertThat(page.locator(".verdict"))
                    .not()
                    .containsText(Pattern.compile("could not|“No statin” matches"));
            patient.opens("/my/data").reads("saved once");
        }
    }

    private static Visitor begin(Visitor patient) {
        return invited(patient, answered());
    }

    /// The token of an invitation to a decision whose patient has said what matters.
    private static String answered() {
        String decision = DecisionFixtures.openDecision();
        String token = DecisionFixtures.invite(decision);
        DecisionFixtures.save(DecisionFixtures.patient(token), decision, 0, """
                        {"profile": {"ten-year-risk": 0.10}, "priorities": {"method": "rating",
                         "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4},
                         "unsure": ["blood-tests-and-visits"]}}""")
                .then()
                .statusCode(200);
        return token;
    }

    private static Visitor invited(Visitor patient, String token) {
        patient.opens("/invitations/" + token);
        patient.page().locator("form[action='/invitation'] button").click();
        return patient;
    }

    private static void slide(Page page, String slider, String key, int times) {
        page.locator("#" + slider).focus();
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private static List<String> names(Visitor patient) {
        return patient.page().locator("[data-row]").all().stream()
                .map(each -> each.getAttribute("data-row"))
                .toList();
    }
}
