package org.equipoise.recordpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.equipoise.document.Pdf;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Counted;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A record is finished in under a minute, in a real browser.
@QuarkusTest
class RecordingTest extends BrowserTest {

    private static final String TOLD = """
            {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}},
             "leaning": "no-statin", "questions": ["Can I stop again?"], "interpreter": true, "finished": true}""";

    private static final String SUMMARY = "/api/v1/decisions/{id}/summary";

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void recordsADecisionWithEverythingInEightActions(int width) {
        String decision = told();
        clinician()
                .body("{\"attribute\": \"heart-attack-or-stroke\", \"outcome\": \"understood\"}")
                .post("/api/v1/decisions/{id}/teach-back", decision);
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions/" + decision);
            Counted job = new Counted(clinician, "record a decision").follows("Write the summary");
            clinician.reads("The patient leaned to: No statin").reads("The patient asked for an interpreter");
            assertThat(clinician.page().locator("input:checked").count()).isZero();
            Screen.looks(clinician, "record-form");
            job.picks("What was decided", "No statin")
                    .picks("Options that were talked over", "All of them")
                    .picks("Who was there", "Patient and clinician")
                    .fills("Reasons", "I want to try with food and exercise first.")
                    .fills("Next step 1", "Walk every day")
                    .picks("Look at it again in", "3 months")
                    .presses("Record the summary");
            clinician.reads("It is recorded.");
            job.took(8);
            Screen.looks(clinician, "record-done");
        }
        summary(decision)
                .body("state", is("recorded"))
                .body("missing", empty())
                .body("content.outcome.option", is("no-statin"))
                .body("content.optionsDiscussed", contains("no-statin", "statin"))
                .body("content.personsPresent.part", contains("patient", "clinician"))
                .body(
                        "content.mattersMost",
                        is("Lowering my chance of a heart attack or stroke\nNot having a tablet to take every day"))
                .body("content.questionsOpen", contains("Can I stop again?"))
                .body("content.risksDiscussed", is("Heart attack or stroke"))
                .body(
                        "content.reviewOn",
                        is(LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void recordsThatADecisionIsPutOffInNoMoreActionsAndNamesWhatIsMissing(int width) {
        String decision = told();
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions/" + decision);
            Counted job = new Counted(clinician, "record that a decision is put off")
                    .follows("Write the summary")
                    .picks("What was decided", "The decision is put off")
                    .picks("Look at it again in", "1 month")
                    .presses("Record the summary");
            clinician.reads("Not written down yet").reads("Who was there").reads("Reasons");
            clinician.turnsTo("es").reads(Words.in(new Language("es")).say("summary-missing"));
            clinician.turnsTo("en").reads("Not written down yet");
            Screen.looks(clinician, "record-missing");
            summary(decision).body("state", is("draft"));
            job.presses("Record it without these");
            clinician.reads("It is recorded.").reads("The decision is put off");
            job.took(8);
        }
        summary(decision).body("state", is("recorded")).body("content.outcome.kind", is("deferred"));
    }

    @Test
    void recordsNothingWithoutAnOutcomeAndKeepsWhatWasTyped() {
        String decision = told();
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/summary-form".formatted(decision));
            clinician.fills("Reasons", "No tablets").presses("Record the summary");
            clinician.reads("Say what was decided, or that it is put off.").looks("record-refused");
            assertThat(clinician.page().getByLabel("Reasons").inputValue()).isEqualTo("No tablets");
        }
        clinician().get(SUMMARY, decision).then().statusCode(404);
    }

    @Test
    void comparesRevisionsInPlainWordsAndCopiesThemAsText() {
        String decision = told();
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/%s/summary-form".formatted(decision));
            new Counted(clinician, "").picks("What was decided", "No statin");
            clinician.fills("Next step 1", "Walk every day").presses("Record the summary");
            clinician.presses("Record it without these").follows("Amend the summary");
            new Counted(clinician, "").picks("What was decided", "Take a statin");
            clinician.fills("Next step 2", "Blood test").presses("Record the amendment");
            clinician.reads("Say why the summary is amended").fills("Why it is amended", "She changed her mind");
            clinician.presses("Record the amendment").reads("The amendment is recorded.");
            assertThat(clinician.page().locator("main").innerText())
                    .contains("From revision 1 to revision 2", "Why it was amended: She changed her mind")
                    .contains("What was decided: was “No statin”, is now “Take a statin”")
                    .contains("Next steps: “Blood test” was added")
                    .doesNotContain("“Walk every day” was");
            clinician.looks("record-compared");
            clinician.page().locator("summary").first().click();
            String copied = clinician.page().locator(".copied").innerText();
            assertThat(copied).contains("What was decided: Take a statin", "- Walk every day\n- Blood test");
            assertThat(new String(clinician.saves("Save as plain text").getValue(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(copied.strip());
            assertThat(Pdf.of(clinician.saves("Save as PDF").getValue()).text()).contains("Take a statin");
        }
    }

    private static ValidatableResponse summary(String decision) {
        return clinician().get(SUMMARY, decision).then().statusCode(200);
    }

    static String told() {
        String decision = openDecision();
        save(patient(invite(decision)), decision, 0, TOLD).then().statusCode(200);
        return decision;
    }
}
