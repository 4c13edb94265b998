package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What patients type, and what becomes of it where something is in the way.
@QuarkusTest
class PreparationTest extends BrowserTest {

    private static final String AID = "statins-primary-prevention";

    private String link(String reference) {
        try (Visitor clinician = visitor()) {
            Clinic.openDecision(Clinic.signIn(clinician), AID, reference);
            return Clinic.invite(clinician);
        }
    }

    @Test
    void showsWhatWasTypedExactlyAsItWasTyped() {
        String typed = "<script>document.title = 'taken'</script> {inject:csrf.token} 👩🏽‍⚕️ \u202Eعربي\u202C & \"x\"";
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link("Typed-1")).opens("/my/steps/questions-and-worries");
            patient.fills("Question 1", typed)
                    .fills("Worry 1", "  first line\nsecond line")
                    .presses("Save and go on")
                    .opens("/my/answers");
            assertThat(patient.page().locator(".typed").allInnerTexts()).contains(typed, "  first line\nsecond line");
            assertThat(patient.page().locator("main script").count()).isZero();
            patient.looks("typed").opens("/my/steps/questions-and-worries");
            assertThat(patient.page().getByLabel("Question 1").inputValue()).isEqualTo(typed);
            assertThat(patient.page().getByLabel("Worry 1").inputValue()).isEqualTo("  first line\nsecond line");
        }
    }

    @Test
    void keepsWhatIsTooLongInTheFormAndSaysSoBesideTheField() {
        String tooLong = "ä".repeat(5001);
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link("Long-1")).opens("/my/steps/questions-and-worries");
            patient.fills("Worry 1", tooLong).fills("Question 1", "Kept").presses("Save and go on");
            patient.reads("Use at most 5,000 characters. There are 5,001 now.").looks("too-long");
            assertThat(patient.page().getByLabel("Worry 1").inputValue()).isEqualTo(tooLong);
            assertThat(patient.page().getByLabel("Question 1").inputValue()).isEqualTo("Kept");
            patient.follows("Worry 1: Use at most 5,000").isAt("/my/steps/questions-and-worries#/worries/0");
            patient.fills("Worry 1", "ä".repeat(5000))
                    .presses("Save and go on")
                    .isAt("/my/steps/for-my-team")
                    .opens("/my/answers")
                    .reads("äääää");
        }
    }

    @Test
    void refusesANumberOutOfRangeWithWhatWasTyped() {
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link("Range-1")).opens("/my/steps/about-you");
            patient.fills("Your chance of a heart attack", "15 percent").presses("Save and go on");
            patient.reads("Write a number from 5 to 20").looks("out-of-range");
            assertThat(patient.page()
                            .getByLabel("Your chance of a heart attack")
                            .inputValue())
                    .isEqualTo("15 percent");
            patient.fills("Your chance of a heart attack", "7,5")
                    .presses("Save and go on")
                    .isAt("/my/steps/what-each-is-like")
                    .opens("/my/steps/about-you");
            assertThat(patient.page()
                            .getByLabel("Your chance of a heart attack")
                            .inputValue())
                    .isEqualTo("7.5");
        }
    }

    @Test
    void laysALateSaveOverWhatSomebodyElseSavedAndSaysSo() {
        String link = link("Twice-1");
        try (Visitor here = visitor();
                Visitor there = visitor()) {
            Clinic.begin(here, link).opens("/my/steps/where-you-stand");
            Clinic.begin(there, link).opens("/my/steps/questions-and-worries");
            there.fills("Question 1", "Asked elsewhere").presses("Save and go on");
            here.picks("Which way do you lean", "I do not want to decide now").presses("Save and go on");
            here.reads("was changed somewhere else").looks("changed-elsewhere").opens("/my/answers");
            here.reads("I do not want to decide now").reads("Asked elsewhere");
        }
    }

    @Test
    void preselectsNothingAndLeavesEverythingOut() {
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link("Nothing-1"));
            for (String step : List.of(
                    "about-you",
                    "in-your-own-words",
                    "what-matters",
                    "what-is-clear",
                    "where-you-stand",
                    "questions-and-worries")) {
                patient.opens("/my/steps/" + step);
                assertThat(patient.page().locator(":checked:not(option)").count())
                        .isZero();
                patient.presses("Leave this out for now");
            }
            patient.isAt("/my/steps/for-my-team")
                    .opens("/my/answers")
                    .reads("You have not told us anything yet.")
                    .opens("/my/comparison");
            patient.reads("You have not said yet").doesNotRead("How closely").looks("comparison-nothing-told");
        }
    }

    @Test
    void leavesOutAStepOnWhichNothingIsAsked() {
        try (Visitor patient = visitor();
                Visitor clinician = visitor()) {
            Clinic.openDecision(Clinic.signIn(clinician), "knee-osteoarthritis", "None-1");
            Clinic.begin(patient, Clinic.invite(clinician)).opens("/my/steps/about-you");
            patient.isAt("/my/steps/what-each-is-like").doesNotRead("About you");
        }
    }

    @Test
    void takesTheTopThreeInsteadOfRatings() {
        try (Visitor patient = visitor()) {
            Clinic.begin(patient, link("Three-1")).opens("/my/steps/in-your-own-words");
            patient.fills("Something that matters to me (1)", "My garden").presses("Save and go on");
            patient.isAt("/my/steps/what-matters")
                    .follows("Say it in another way")
                    .follows("Pick up to three things");
            patient.picks("Not having a tablet to take every day", "Matters most")
                    .picks("My garden", "Matters most")
                    .presses("Save and go on");
            patient.reads("You chose this place already for “Not having a tablet to take every day”")
                    .looks("top-three");
            patient.picks("My garden", "Matters second")
                    .picks("Having few blood tests and visits", "Not sure")
                    .presses("Save and go on");
            patient.opens("/my/answers")
                    .reads("My garden")
                    .reads("Matters second")
                    .reads("Not sure");
            patient.opens("/my/steps/in-your-own-words").fills("Something that matters to me (1)", "");
            patient.presses("Save and go on")
                    .opens("/my/answers")
                    .doesNotRead("My garden")
                    .reads("Matters most");
        }
    }
}
