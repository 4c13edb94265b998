package org.equipoise.clinicianpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.equipoise.upkeep.Shelf;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Counted;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The handover is read in half a minute, in a real browser.
@QuarkusTest
class HandoverPageTest extends BrowserTest {

    @Inject
    Shelf shelf;

    @Test
    void standsOnOneScreenHoweverMuchWasWritten() {
        String decision = told(20, "Can I stop again when I have begun, and what happens then? ".repeat(12));
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), 1280).opens("/decisions/%s/handover".formatted(decision));
            Screen.looks(clinician, "handover-full");
            Screen.needsNoScrolling(clinician);
            clinician
                    .reads("Wants to decide together")
                    .reads("Undecided")
                    .reads("How sure: A little sure")
                    .reads("Lowering my chance of a heart attack or stroke")
                    .reads("Looking after my wife")
                    .reads("Spanish")
                    .reads("Asks for an interpreter")
                    .reads("Finished on")
                    .reads("Wants the team to know")
                    .reads("My sister comes with me.")
                    .reads("and 17 more, below")
                    .reads("To explain again");
            List<Locator> notUnderstood =
                    clinician.page().locator(".handover-grid .wide li").all();
            assertThat(notUnderstood).hasSize(3);
            clinician
                    .reads("and 2 more, below")
                    .page()
                    .locator("summary")
                    .last()
                    .click();
            clinician
                    .reads("my muscles ache, the statin must be the cause")
                    .reads("Once I have chosen, I cannot change my mind");
            assertThat(clinician.page().locator("details .typed").all()).hasSize(41);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void isReadWithOneActionAndThePatientSeesIt(int width) {
        String decision = told(2, "Can I stop again?");
        String token = invite(decision);
        String reference = clinician().get("/api/v1/decisions/{id}", decision).path("patientReference");
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions").reads("that nobody has read");
            Counted job = new Counted(clinician, "read the handover");
            clinician
                    .page()
                    .locator("a[href='/decisions/%s/handover']".formatted(decision))
                    .click();
            job.done();
            clinician.reads("Handover: " + reference).reads("The patient sees that you have read this");
            Screen.looks(clinician, "handover");
            job.took(1);
        }
        patient(token)
                .get("/api/v1/decisions/{id}/receipts", decision)
                .then()
                .extract()
                .<List<String>>path("items.reader")
                .forEach(reader -> assertThat(reader).isEqualTo("Demonstration clinician"));
    }

    @Test
    void standsOnOneScreenWithANoticeAboutItsAid() {
        shelf.publish("statins-gone-before-handover", _ -> {});
        String decision = Shelf.open("clinician", "statins-gone-before-handover")
                .statusCode(201)
                .extract()
                .path("id");
        tell(decision, 20, "Can I stop again when I have begun? ".repeat(12));
        shelf.clear("statins-gone-before-handover");
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), 1280).opens("/decisions/%s/handover".formatted(decision));
            Screen.looks(clinician, "handover-withdrawn");
            Screen.needsNoScrolling(clinician);
            clinician.page().locator(".handover-notices summary").click();
            clinician.reads("The test is over.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void standsOnOneScreenInEveryLanguage(String language) {
        String decision = told(20, "Can I stop again when I have begun? ".repeat(12));
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician);
            Screen.at(clinician, 1280).opens("/decisions/%s/handover?language=%s".formatted(decision, language));
            Screen.looks(clinician, "handover-" + language);
            Screen.needsNoScrolling(clinician);
        }
    }

    private static String told(int notes, String text) {
        String decision = openDecision();
        tell(decision, notes, text);
        return decision;
    }

    private static void tell(String decision, int notes, String text) {
        List<String> ids = clinician()
                .get("/api/v1/aids/statins-primary-prevention/questionnaire")
                .path("knowledge.id");
        String knowledge =
                ids.stream().map(id -> "\"%s\": \"not-sure\"".formatted(id)).collect(Collectors.joining(",", "{", "}"));
        String written = IntStream.range(0, notes)
                .mapToObj(i -> "\"%d. %s\"".formatted(i, text))
                .collect(Collectors.joining(",", "[", "]"));
        save(patient(invite(decision)), decision, 0, """
            {"profile": {"ten-year-risk": 0.15},
             "priorities": {"method": "rating", "ratings":
               {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4, "muscle-pain-or-weakness": 7}},
             "ownConcerns": [{"text": "Looking after my wife, who cannot be alone at night", "importance": 8}],
             "knowledge": %s, "leaning": "undecided", "role": "together", "sureness": "a-little",
             "questions": %s, "worries": %s, "message": "%s", "language": "es", "interpreter": true, "finished": true}""".formatted(
                                knowledge, written, written, "My sister comes with me. " + text))
                .then()
                .statusCode(200);
    }
}
