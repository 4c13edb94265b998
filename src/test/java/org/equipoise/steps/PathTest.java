package org.equipoise.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.equipoise.web.BrowserTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The path on a phone, in a real browser without scripts.
@QuarkusTest
class PathTest extends BrowserTest {

    private static final Logger LOG = Logger.getLogger(PathTest.class);
    private static final int MOST_FOR_THE_SHORT_FORM = 12;

    private Phone phone(String language) {
        return new Phone(browser(), server(), language);
    }

    private static String link(String decision) {
        return "/invitations/" + invite(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void finishesTheShortFormInFewActions(String language) {
        String decision = openDecision();
        try (Phone patient = phone(language)) {
            patient.opens(link(decision))
                    .looks("invitation")
                    .sends("/invitation")
                    .looks("home");
            patient.presses("length", "short").isAt("/my/steps/the-decision").looks("short-decision");
            patient.goesOn().isAt("/my/steps/what-each-is-like").looks("short-each");
            patient.goesOn().isAt("/my/steps/top-three").looks("short-top-three");
            patient.chooses("/priorities/places/heart-attack-or-stroke", "1");
            patient.chooses("/priorities/places/a-tablet-every-day", "2");
            patient.chooses("/priorities/places/new-diabetes", "3").goesOn();
            patient.isAt("/my/steps/what-that-means").looks("short-means").goesOn();
            patient.isAt("/my/steps/for-my-team").looks("short-team");
            patient.chooses("/leaning", "undecided")
                    .chooses("/sureness", "a-little")
                    .goesOn();
            patient.isAt("/my/done").looks("done");
            LOG.infof("Actions for the short form (%s): %d", language, patient.actions());
            assertThat(patient.actions()).isLessThanOrEqualTo(MOST_FOR_THE_SHORT_FORM);
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.priorities.method", is("top-three"))
                .body(
                        "answers.priorities.attributes",
                        contains("heart-attack-or-stroke", "a-tablet-every-day", "new-diabetes"))
                .body("answers.leaning", is("undecided"))
                .body("answers.finished", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void explainsTheHardWordsOfAPageAndNoOthers(String language) {
        int found = 0;
        try (Phone patient = phone(language).begins(link(openDecision())).presses("length", "long")) {
            for (String step : List.of("the-decision", "my-options", "what-each-is-like")) {
                patient.opens("/my/steps/" + step);
                List<?> linked = (List<?>)
                        patient.page().locator(".term").evaluateAll("all => all.map(term => term.hash.slice(1))");
                List<?> explained =
                        (List<?>) patient.page().locator(".terms dt").evaluateAll("all => all.map(term => term.id)");
                assertThat(linked).as(step).doesNotHaveDuplicates();
                assertThat(Set.<Object>copyOf(linked)).as(step).isEqualTo(Set.copyOf(explained));
                found += linked.size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void goesOnElsewhereWhereItWasLeftWithOneAction() {
        String link = link(openDecision());
        try (Phone here = phone("en")) {
            here.begins(link).presses("length", "middle").goesOn().goesOn().goesOn();
            here.isAt("/my/steps/in-your-own-words").fills("/ownConcerns/0/text", "My garden");
            here.presses("stop", "stop")
                    .isAt("/my/stop")
                    .reads("Everything that you saved")
                    .looks("stop");
        }
        try (Phone there = phone("en")) {
            there.opens(link)
                    .sends("/invitation")
                    .isAt("/my/steps/what-matters")
                    .reads("My garden");
            LOG.infof("Actions to go on elsewhere: %d", there.actions());
            assertThat(there.actions()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void walksThroughEveryStepOfTheLongPathAndBack(String language) {
        try (Phone patient = phone(language)) {
            patient.begins(link(openDecision())).presses("length", "long");
            List<String> way = new ArrayList<>();
            while (!patient.page().url().contains("/for-my-team")) {
                way.add(patient.page().url());
                patient.looks("long-" + patient.page().url().replaceAll(".*/|\\?.*", ""));
                assertThat(patient.page().locator("main :checked:not(option)").count())
                        .isZero();
                if (patient.page().locator("button[name=skip]").count() > 0) {
                    patient.presses("skip", "skip");
                } else {
                    patient.goesOn();
                }
            }
            assertThat(way).hasSize(10);
            patient.looks("long-for-my-team");
            for (String before : way.reversed()) {
                patient.taps(patient.page().locator(".govuk-back-link"));
                assertThat(patient.page().url().replaceAll("\\?.*", "")).isEqualTo(before.replaceAll("\\?.*", ""));
            }
        }
    }

    @Test
    void changesTheLengthAtAnyTimeAndKeepsWhatWasTold() {
        String decision = openDecision();
        try (Phone patient = phone("en")) {
            patient.begins(link(decision)).presses("length", "short").goesOn().goesOn();
            patient.chooses("/priorities/places/heart-attack-or-stroke", "1");
            patient.taps(patient.page().locator("details summary")).presses("length", "long");
            patient.isAt("/my/steps/top-three").reads("Step 6 of 11");
            assertThat(patient.hasChosen("/priorities/places/heart-attack-or-stroke", "1"))
                    .isTrue();
            patient.opens("/my/steps/where-you-stand")
                    .chooses("/sureness", "very")
                    .goesOn();
            patient.taps(patient.page().locator("details summary")).presses("length", "short");
            patient.opens("/my/steps/for-my-team").reads("Step 5 of 5");
            assertThat(patient.hasChosen("/sureness", "very")).isTrue();
        }
    }

    @Test
    void leadsToTheDoneOnesFromTheLastPageAndSaysSoOnTheWayBack() {
        try (Phone patient = phone("en")) {
            patient.begins(link(openDecision())).presses("length", "short").opens("/my/steps/for-my-team");
            patient.chooses("/leaning", "not-now").presses("ready", "ready").isAt("/my/done");
            patient.page().waitForLoadState();
            patient.page().goBack();
            patient.isAt("/my/steps/for-my-team")
                    .reads("You have said that you are ready")
                    .looks("after-the-end");
            assertThat(patient.hasChosen("/leaning", "not-now")).isTrue();
            patient.chooses("/leaning", "undecided").presses("ready", "ready").isAt("/my/done");
        }
    }
}
