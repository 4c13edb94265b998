package org.equipoise.patientpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.document.Pdf;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The patient's summary: what they said and asked, what was decided, and whether it is right.
@QuarkusTest
class MySummaryTest extends BrowserTest {

    private static final String DECISION = "/api/v1/decisions/{id}";
    private static final String SUMMARY = "/my/summary";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void tellsWhatWasSaidAskedAndDecidedInALanguage(String language) throws IOException {
        Words words = Words.in(new Language(language));
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(language), decision)) {
            patient.opens("/my/comparison").opens(SUMMARY);
            patient.reads(words.say("summary-not-yet")).reads(words.say("summary-readers-none"));
            patient.reads("Can I stop later?").looks("my-summary-before-" + language);
            record(decision);

            patient.opens(SUMMARY)
                    .reads(words.say("stand-a-little"))
                    .reads("Demonstration clinician")
                    .reads("Walk more")
                    .looks("my-summary-recorded-" + language);
            assertThat(sheets(patient.page())).isLessThanOrEqualTo(2);

            Pdf pdf = Pdf.of(patient.saves(words.say("summary-pdf")).getValue()).looks("my-own-pdf-" + language);
            assertThat(pdf.faults()).isEmpty();
            assertThat(pdf.text()).contains(words.say("told-questions"), "Can I stop later?", "Walk more");
            assertThat(pdf.pages()).isLessThanOrEqualTo(2);
            assertThat(pdf.language()).isEqualTo(language);
            assertThat(pdf.title()).isEqualTo(words.say("print-title"));

            JsonNode file = new ObjectMapper()
                    .readTree(patient.saves(words.say("summary-json")).getValue());
            assertThat(file.at("/told/questions/0").asText()).isEqualTo("Can I stop later?");
            assertThat(file.at("/revisions/0/document/content/nextSteps/0").asText())
                    .isEqualTo("Walk more");
            assertThat(file.at("/readBy/0/reader").asText()).isEqualTo("Demonstration clinician");

            patient.presses(words.say("objection-send")).reads(words.say("objection-missing"));
            patient.looks("my-summary-objection-refused-" + language);
            patient.fills(words.say("objection-what"), "I said half a tablet").presses(words.say("objection-send"));
            patient.isAt(SUMMARY).reads(words.say("objection-taken")).reads("I said half a tablet");
            patient.presses(words.say("summary-yes")).reads(words.say("summary-confirmed"));
            patient.looks("my-summary-objected-" + language);
        }
    }

    @Test
    void opensAnAmendmentForTheClinician() {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(), decision);
                Visitor clinician = visitor()) {
            record(decision);
            patient.opens(SUMMARY)
                    .fills("Is something not right", "I said half a tablet")
                    .presses("Tell my care team");
            patient.reads("Your care team has not changed the summary yet");

            Clinic.signIn(clinician).opens("/decisions/" + decision + "/summary");
            clinician.reads("The patient says that this is not right").reads("I said half a tablet");
            clinician.looks("summary-objected").follows("Amend the summary");
            assertThat(clinician.page().getByLabel("Why it is amended").inputValue())
                    .isEqualTo("The patient says: I said half a tablet");
            clinician.presses("Record the amendment").doesNotRead("The patient says that this is not right");

            patient.opens(SUMMARY).reads("Your care team has changed the summary since");
        }
    }

    @Test
    void saysFirstWhatWasSaidLastOfAConfirmedSummary() {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(), decision);
                Visitor clinician = visitor()) {
            record(decision);
            patient.opens(SUMMARY).presses("Yes, this is what was agreed");
            String first = "main p:has(strong)";
            assertThat(patient.page().locator(first).first().innerText())
                    .startsWith("Recorded, and confirmed by you.")
                    .doesNotContain("Revision");
            patient.doesNotRead("Not written down").doesNotRead("SHA-256");

            patient.fills("Is something not right", "I said half a tablet").presses("Tell my care team");
            assertThat(patient.page().locator(first).first().innerText())
                    .matches("You said on .* that something here is not right\\. You confirmed this on .*");
            patient.reads("You confirmed this summary, and said later that something in it is not right.")
                    .doesNotRead("You have confirmed this summary.")
                    .looks("my-summary-confirmed-and-objected");
            String newestFirst =
                    "The patient said on .* that something here is not right\\. Confirmed by the patient on .*";
            assertThat(Pdf.of(patient.saves("Save it as a PDF").getValue())
                            .text()
                            .replaceAll("\\s+", " "))
                    .containsPattern(newestFirst);
            patient.opens("/my/in-two-languages").reads("The patient said on ");
            Clinic.signIn(clinician).opens("/decisions/" + decision + "/summary");
            assertThat(clinician.page().locator(first).first().innerText()).matches(newestFirst + "Revision 1, .*");
            clinician.opens("/decisions/" + decision + "/summary/print");
            assertThat(clinician.page().locator(first).first().innerText()).matches(newestFirst + "Revision 1, .*");
            assertThat(clinician
                            .page()
                            .request()
                            .get(clinician.page().url().replace("/print", ".txt"))
                            .text())
                    .containsPattern("(?s)The patient said on .*Confirmed by the patient on ");
            clinician.opens("/decisions/" + decision).reads("Patient’s link").reads("Opened on ");
        }
    }

    @Test
    void keepsWhatWasTypedWhereItIsTooLong() {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(), decision)) {
            record(decision);
            String tooMuch = "All of it is wrong. ".repeat(300);
            patient.opens(SUMMARY).fills("Is something not right", tooMuch).presses("Tell my care team");
            patient.reads("5,000");
            assertThat(patient.page().locator("[name='/words']").inputValue().strip())
                    .isEqualTo(tooMuch.strip());
            patient.opens(SUMMARY).doesNotRead("Mistakes that you told us about");
        }
    }

    private static int sheets(Page page) {
        page.setViewportSize(1280, 900);
        return Pdf.of(page.pdf(new Page.PdfOptions().setFormat("A4"))).pages();
    }

    private static Visitor begin(Visitor patient, String decision) {
        String token = DecisionFixtures.invite(decision);
        save(patient(token), decision, 0, """
                        {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}},
                         "leaning": "undecided", "sureness": "a-little", "role": "together",
                         "questions": ["Can I stop later?"], "worries": ["My muscles"]}""").then().statusCode(200);
        patient.opens("/invitations/" + token);
        patient.page().locator("form[action='/invitation'] button").click();
        return patient;
    }

    private static void record(String decision) {
        clinician().get(DECISION + "/handover", decision).then().statusCode(200);
        clinician()
                .header("If-Match", "\"0\"")
                .body("""
                        {"outcome": {"kind": "chosen", "option": "no-statin"}, "optionsDiscussed": ["no-statin", "statin"],
                         "reasons": "No tablets for now", "nextSteps": ["Walk more"], "reviewOn": "2027-11-24",
                         "personsPresent": [{"part": "patient"}, {"part": "interpreter"}]}""")
                .put(DECISION + "/summary", decision)
                .then()
                .statusCode(200);
        clinician()
                .header("If-Match", "\"1\"")
                .post(DECISION + "/summary/record", decision)
                .then()
                .statusCode(201);
    }
}
