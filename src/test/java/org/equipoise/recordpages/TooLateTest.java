package org.equipoise.recordpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.upkeep.Shelf;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Counted;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to a record between two tabs, after going back, and when its aid is withdrawn, in a real browser.
@QuarkusTest
class TooLateTest extends BrowserTest {

    @Inject
    Shelf shelf;

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void saysThatItIsRecordedWhenSomebodyGoesBack(int width) {
        String decision = RecordingTest.told();
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions/" + decision);
            clinician.follows("Write the summary");
            decide(clinician, "No statin").presses("Record the summary").presses("Record it without these");
            clinician.reads("It is recorded.");
            clinician.page().waitForLoadState();
            clinician.page().goBack();
            clinician.reads("This is recorded already").reads("Revision 1");
            clinician.page().waitForLoadState();
            clinician.page().goBack();
            clinician.reads("This is recorded already").doesNotRead("What you wrote here is not saved");
            Screen.looks(clinician, "record-gone-back");
            clinician.follows("Read what is recorded").reads("Recorded");
        }
        revisions(decision, 1);
    }

    @Test
    void recordsOnceFromTwoTabsAndKeepsWhatStoodInTheLaterOne() {
        String decision = RecordingTest.told();
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/summary-form".formatted(decision));
            Page other = clinician.page().context().newPage();
            other.navigate(clinician.page().url());
            other.locator("input[name='/outcome'][value='statin']").check();
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the summary"))
                    .click();
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record it without these"))
                    .click();

            decide(clinician, "No statin").fills("Reasons", "What the second tab says");
            clinician
                    .presses("Record the summary")
                    .reads("This is recorded already")
                    .reads("in another tab");
            clinician.looks("record-too-late");
            clinician.turnsTo("es").reads(Words.in(new Language("es")).say("already-typed"));
            clinician.turnsTo("en").reads("in another tab");
            revisions(decision, 1).body("items[0].document.content.outcome.option", is("statin"));
            clinician.presses("Take it into an amendment").reads("Amend the summary");
            assertThat(clinician.page().getByLabel("Reasons").inputValue()).isEqualTo("What the second tab says");
            clinician.fills("Why it is amended", "The other tab was wrong").presses("Record the amendment");
            clinician.reads("The amendment is recorded.").reads("is now “No statin”");
        }
        revisions(decision, 2);
    }

    @Test
    void recordsNothingFromASummaryThatWasChangedOrRecordedElsewhere() {
        String decision = RecordingTest.told();
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/summary-form".formatted(decision));
            decide(clinician, "No statin").presses("Save the draft").reads("Draft");
            Page other = clinician.page().context().newPage();
            other.navigate(clinician.page().url());
            clinician.follows("Change the draft");
            decide(clinician, "Take a statin").presses("Save the draft");
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the summary"))
                    .click();
            assertThat(other.locator("main").innerText())
                    .contains("changed the draft since this page was opened", "Take a statin");
            other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the summary"))
                    .click();
            clinician.presses("Record the summary").reads("It was recorded before, perhaps in another tab.");
        }
        revisions(decision, 1).body("items[0].document.content.outcome.option", is("statin"));
    }

    @Test
    void recordsWithAnAidThatIsWithdrawnInBetweenAndSaysSo() {
        shelf.publish("statins-gone-while-writing", _ -> {});
        String decision = Shelf.open("clinician", "statins-gone-while-writing")
                .statusCode(201)
                .extract()
                .path("id");
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/summary-form".formatted(decision));
            shelf.withdrawForEverybody("statins-gone-while-writing", 1, "Its numbers were wrong.");
            decide(clinician, "No statin").presses("Record the summary");
            clinician.reads("Its numbers were wrong.").reads("Not written down yet");
            clinician
                    .presses("Record it without these")
                    .reads("It is recorded.")
                    .reads("Its numbers were wrong.");
            clinician.looks("record-withdrawn");
        } finally {
            shelf.clear("statins-gone-while-writing");
        }
    }

    private static Visitor decide(Visitor clinician, String option) {
        new Counted(clinician, "").picks("What was decided", option);
        return clinician;
    }

    private static ValidatableResponse revisions(String decision, int number) {
        return clinician()
                .get("/api/v1/decisions/{id}/summary/revisions", decision)
                .then()
                .body("items", hasSize(number));
    }
}
