package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.web.BrowserTest;
import org.junit.jupiter.api.Test;

/// The whole path without a mouse and without a finger: Tab, Enter, Space, arrows and letters alone.
@QuarkusTest
class KeyboardTest extends BrowserTest {

    private static final int FARTHEST = 200;
    private static final String ON = "main form .buttons button";

    @Test
    void walksTheWholePathWithTheKeyboardAlone() {
        String decision = openDecision();
        try (Phone patient = new Phone(browser(), server(), "en")) {
            Page page = patient.opens("/invitations/" + invite(decision)).page();
            press(page, "form[action='/invitation'] button");
            press(page, "button[value='long']");
            on(patient, "the-decision");
            on(patient, "my-options");
            write(page, "[name='/profile/ten-year-risk']", "15");
            on(patient, "about-you");
            on(patient, "what-each-is-like");
            write(page, "[name='/ownConcerns/0/text']", "My garden");
            on(patient, "in-your-own-words");
            patient.isAt("/my/steps/ways-to-say-it");
            press(page, "a[href='/my/steps/worst-to-best']");
            choose(page, "/largest", 4);
            on(patient, "worst-to-best");
            choose(page, "/priorities/swings/heart-attack-or-stroke", 7);
            press(page, ON);
            on(patient, "what-that-means");
            choose(page, "/knowledge/most-stay-free-at-ten-in-a-hundred", 0);
            press(page, ON);
            patient.reads("Below each sentence you see whether it is true");
            press(page, "main form .buttons a");
            choose(page, "/leaning", 2);
            choose(page, "/sureness", 1);
            on(patient, "where-you-stand");
            write(page, "[name='/questions/0']", "Can I stop later?");
            on(patient, "questions-and-worries");
            choose(page, "/role", 1);
            on(patient, "for-my-team");
            patient.isAt("/my/done");
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.priorities.swings.a-tablet-every-day", is(100))
                .body("answers.priorities.swings.heart-attack-or-stroke", is(70.0f))
                .body("answers.leaning", is("undecided"))
                .body("answers.role", is("together"))
                .body("answers.questions", contains("Can I stop later?"))
                .body("answers.finished", is(true));
    }

    /// Leads on from a step.
    private static void on(Phone patient, String step) {
        assertThat(patient.page().url()).contains("/my/steps/" + step);
        press(patient.page(), ON);
    }

    private static void press(Page page, String what) {
        tabTo(page, what);
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    private static void write(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    /// @param down how many answers below the first
    private static void choose(Page page, String field, int down) {
        tabTo(page, "input[name='%s']".formatted(field));
        page.keyboard().press("Space");
        for (int i = 0; i < down; i++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < FARTHEST; i++) {
            boolean there =
                    (Boolean) page.locator(what).first().evaluate("it => it === it.ownerDocument.activeElement");
            if (there) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }
}
