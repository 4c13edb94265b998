package org.equipoise.visitpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.equipoise.upkeep.Shelf;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Counted;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An aid for the person in the room, without a decision, in a real browser.
@QuarkusTest
class InTheRoomTest extends BrowserTest {

    private static final String STATINS = "/in-the-room/statins-primary-prevention";

    @Inject
    Shelf shelf;

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void opensAnAidWithTwoActionsAndComparesForWhatTheySet(int width) {
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/");
            Counted job = new Counted(clinician, "open the aid for the person in the room")
                    .follows("In the room")
                    .follows("Statins and a first heart attack or stroke");
            clinician.isAt(STATINS).reads("No patient is named. Nothing is kept.");
            job.took(2);
            standBesideEachOther(clinician);
            Counted together = new Counted(clinician, "set two priorities and the chance")
                    .picks("Lowering my chance of a heart attack or stroke", "9")
                    .picks("Not having a tablet to take every day", "4")
                    .presses("15");
            together.took(3);
            clinician.reads("15 in 100").reads("How closely each option matches");
            assertThat(clinician.page().url()).endsWith(STATINS);
            assertThat(clinician.page().locator(".compared h3").first().innerText())
                    .isEqualTo("Heart attack or stroke");
            assertThat(clinician
                            .page()
                            .locator("input[name='/profile/ten-year-risk']")
                            .inputValue())
                    .isEqualTo("15");
            standBesideEachOther(clinician);
            Screen.looks(clinician, "in-the-room");
        }
    }

    @Test
    void hasWordsToSayAndWordsToAvoidForEachStep() {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(STATINS);
            assertThat(clinician.page().locator(".talk summary").allInnerTexts())
                    .containsExactly("Team talk", "Option talk", "Decision talk");
            clinician.page().locator(".talk summary").all().forEach(Locator::click);
            clinician.reads("You might say").reads("What to avoid").reads("How would you like us to decide");
            assertThat(clinician.page().locator(".talk ul").all())
                    .hasSize(6)
                    .allSatisfy(list -> assertThat(list.locator("li").count()).isBetween(3, 4));
            clinician.reads("Did I explain it well?").looks("in-the-room-words");
            assertThat(clinician.page().locator("form[action$='/teach-back']").count())
                    .isZero();
        }
    }

    @Test
    void saysWhatCannotBeAndKeepsWhatWasTyped() {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(STATINS);
            clinician
                    .fills("Your chance of a heart attack or stroke", "fifteen")
                    .presses("Compare");
            clinician.reads("There is a problem").reads("Write a number from 5 to 20");
            assertThat(clinician
                            .page()
                            .locator("input[name='/profile/ten-year-risk']")
                            .inputValue())
                    .isEqualTo("fifteen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void speaksTheLanguageOfTheReader(String language) {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/in-the-room").turnsTo(language).looks("in-the-room-list-" + language);
            clinician.opens(STATINS).looks("in-the-room-" + language);
        }
    }

    @Test
    void goesOnWithAnAidThatIsWithdrawnInBetweenAndSaysSo() {
        shelf.publish("statins-left-the-room", _ -> {});
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/in-the-room/statins-left-the-room").reads("Nothing is kept");
            shelf.withdrawForEverybody("statins-left-the-room", 1, "Its numbers were wrong.");
            clinician.presses("Compare").reads("Its numbers were wrong.").reads("What matters to you?");
            clinician.opens("/in-the-room/statins-left-the-room").reads("This decision aid was withdrawn");
            clinician.opens("/in-the-room");
            assertThat(clinician
                            .page()
                            .locator("a[href='/in-the-room/statins-left-the-room']")
                            .count())
                    .isZero();
        } finally {
            shelf.clear("statins-left-the-room");
        }
    }

    @Test
    void isForStaffAlone() {
        try (Visitor somebody = visitor()) {
            somebody.opens(STATINS).isAt("/sign-in");
        }
    }

    /// What is asked stands beside what it comes to, and not above it.
    private static void standBesideEachOther(Visitor visitor) {
        BoundingBox asked = box(visitor.page().locator(".together-ask"));
        BoundingBox answer = box(visitor.page().locator(".together-answer"));
        assertThat(asked.x + asked.width).isLessThanOrEqualTo(answer.x);
        assertThat(Math.abs(asked.y - answer.y)).isLessThan(visitor.page().viewportSize().height);
    }

    private static BoundingBox box(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }
}
