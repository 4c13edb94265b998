package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.decision.DecisionFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Readers who prefer the dark, more contrast, colours of their own, less motion, paper, or large letters.
@QuarkusTest
class ReadersColoursTest extends BrowserTest {

    private static final String AID = "/aids/statins-primary-prevention";
    private static final String WHITE = "rgb(255, 255, 255)";

    @Test
    void turnsDarkForWhoPrefersItAndStaysLightOnPaper() {
        try (Visitor reader = visitor()) {
            Page page = reader.opens(AID).page();
            assertThat(style(page.locator("body"), "background-color")).isEqualTo(WHITE);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(brightness(page.locator("body"), "background-color")).isLessThan(100);
            assertThat(brightness(page.locator(".govuk-body").first(), "color")).isGreaterThan(600);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(style(page.locator("body"), "background-color")).isEqualTo(WHITE);
            assertThat(brightness(page.locator(".govuk-body").first(), "color")).isLessThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void standsOutMoreForWhoPrefersMoreContrast(ColorScheme theme) {
        try (Visitor reader = visitor()) {
            Page page = reader.opens(AID).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            int usual = distance(page.locator(".govuk-hint, .colophon p").first(), page.locator("body"));
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(distance(page.locator(".govuk-hint, .colophon p").first(), page.locator("body")))
                    .isGreaterThan(usual);
        }
    }

    /// The kinds of icons differ in their shape, so that they also differ without colours.
    @Test
    void tellsIconsAndChoicesApartInTheReadersOwnColours() {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, server() + "/invitations/" + DecisionFixtures.invite(decision));
            Page page = patient.opens("/my/steps/what-matters").page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            page.locator(".scale-item input").nth(3).check(new Locator.CheckOptions().setForce(true));
            assertThat(style(page.locator(".scale-item label").nth(3), "background-color"))
                    .isNotEqualTo(style(page.locator(".scale-item label").nth(4), "background-color"));
            patient.photograph("step-forced-colours");

            patient.opens(AID).photograph("aid-forced-colours");
            Locator row = page.locator("[data-row=heart-attack-or-stroke]");
            assertThat(style(row.locator(".picture .base").first(), "stroke"))
                    .isEqualTo(style(page.locator("body"), "color"));
            assertThat(style(row.locator(".picture .none-in").first(), "stroke"))
                    .isEqualTo(style(page.locator("body"), "background-color"));
            assertThat(row.locator(".picture .spared-stroke").count()).isPositive();
            assertThat(style(row.locator(".picture .base").first(), "stroke-linecap"))
                    .isNotEqualTo(style(row.locator(".picture .spared").first(), "stroke-linecap"));
        }
    }

    @Test
    void movesNothingForWhoPrefersThat() {
        try (Visitor reader = visitor()) {
            Page page = reader.opens(AID).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat((Boolean) page.evaluate("""
                            () => [...document.querySelectorAll('*')].map(each => getComputedStyle(each)).every(style =>
                              style.animationName === 'none' && style.transitionDuration.split(',').every(time => time.trim() === '0s')
                              && style.scrollBehavior === 'auto')""")).isTrue();
        }
    }

    /// A screen of 1280 by 1024 pixels at 400 %.
    @Test
    void coversNothingWhereEverythingIsFourTimesAsLarge() {
        String decision = DecisionFixtures.openDecision();
        String token = DecisionFixtures.invite(decision);
        DecisionFixtures.save(DecisionFixtures.patient(token), decision, 0, """
                        {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9}}}""")
                .then()
                .statusCode(200);
        try (Visitor patient = visitorWithScripts("en")) {
            Clinic.begin(patient, server() + "/invitations/" + token);
            Page page = patient.opens("/my/comparison").page();
            page.setViewportSize(320, 256);
            page.locator("#what-if > summary").click();
            page.locator("input[type=range]").first().press("ArrowLeft");
            assertThat((Boolean) page.evaluate("""
                            () => [...document.querySelectorAll('*')].every(each =>
                              !['fixed', 'sticky'].includes(getComputedStyle(each).position))""")).isTrue();
            patient.photograph("comparison-four-times");
            new Inspection(page, true).fits("the comparison four times as large");
        }
    }

    private static String style(Locator locator, String property) {
        return String.valueOf(
                locator.evaluate("(each, name) => getComputedStyle(each).getPropertyValue(name)", property));
    }

    /// From 0 (black) to 765 (white).
    private static int brightness(Locator locator, String property) {
        return ((Number) locator.evaluate(
                        "(each, name) => getComputedStyle(each).getPropertyValue(name).match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0)",
                        property))
                .intValue();
    }

    private static int distance(Locator text, Locator ground) {
        return Math.abs(brightness(text, "color") - brightness(ground, "background-color"));
    }
}
