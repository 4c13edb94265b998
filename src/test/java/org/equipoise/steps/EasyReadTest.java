package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.web.BrowserTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Easy words on every page of a patient, for the aids that have them, on a phone and without scripts.
@QuarkusTest
class EasyReadTest extends BrowserTest {

    private static final List<String> PAGES = Stream.concat(
                    Stream.of("/my", "/my/options", "/my/comparison", "/my/comparison/workings", "/my/answers"),
                    AllSteps.NAMES.stream().map("/my/steps/"::concat))
            .toList();

    private Phone patient(String aid) {
        String decision = clinician()
                .body("{\"aid\": \"%s\", \"patientReference\": \"Easy\"}".formatted(aid))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Phone(browser(), server(), "en").begins("/invitations/" + invite(decision));
    }

    private static void isIn(Phone patient, String language, String page) {
        assertThat(patient.page().locator("html").getAttribute("lang")).as(page).isEqualTo(language);
    }

    private static void turn(Phone patient, String language, String page) {
        Locator control = patient.page()
                .locator(".languages a[hreflang='%1$s'], .languages button[value='%1$s']".formatted(language));
        assertThat(control.isVisible()).as("%s on %s", language, page).isTrue();
        patient.taps(control);
        isIn(patient, language, page);
        assertThat(patient.page().url()).contains(page);
    }

    /// @param passedOver the step that asks nothing in this aid
    @ParameterizedTest
    @CsvSource({"statins-primary-prevention,", "acute-otitis-media-children, /my/steps/about-you"})
    void turnsEveryPageToEasyWordsAndBack(String aid, @Nullable String passedOver) {
        try (Phone patient = patient(aid)) {
            for (String page : PAGES) {
                isIn(patient.opens(page), "en", page);
                String shown = page.equals(passedOver) ? "/my/steps/what-each-is-like" : page;
                turn(patient, "en-simple", shown);
                turn(patient, "en", shown);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "statins-primary-prevention, It makes you have less cholesterol.",
        "acute-otitis-media-children, Your child"
    })
    void staysInEasyWordsFromPageToPage(String aid, String words) {
        try (Phone patient = patient(aid)) {
            turn(patient, "en-simple", "/my");
            patient.presses("length", "long").reads(words);
            for (String page : PAGES) {
                isIn(patient.opens(page), "en-simple", page);
                assertThat(patient.page().locator(".languages strong").innerText())
                        .isEqualTo("Easy read");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void isOfferedToWhoeverReadsAnotherLanguage(String language) {
        try (Phone patient = patient("statins-primary-prevention")) {
            turn(patient, language, "/my");
            turn(patient, "en-simple", "/my");
            turn(patient, language, "/my");
        }
    }
}
