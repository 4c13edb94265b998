package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.record;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms that are turned to another language before they are sent.
@QuarkusTest
class TurnedFormsTest extends BrowserTest {

    private static final String REASONS = "/reasons";
    private static final String STROKE = "/priorities/ratings/heart-attack-or-stroke";
    private static final String RISK = "/profile/ten-year-risk";

    private static Words words(String language) {
        return Words.in(new Language(language));
    }

    private static Locator field(Visitor visitor, String name) {
        return visitor.page().locator("[name='%s']".formatted(name));
    }

    private static void rate(Visitor visitor, String mark) {
        visitor.page()
                .locator("[name='%s'][value='%s']".formatted(STROKE, mark))
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static boolean isRated(Visitor visitor, String mark) {
        return visitor.page()
                .locator("[name='%s'][value='%s']".formatted(STROKE, mark))
                .isChecked();
    }

    @Test
    void keepWhatIsWrittenOfARecord() {
        String decision = openDecision();
        String form = "/decisions/" + decision + "/summary-form";
        try (Visitor clinician = Clinic.signIn(visitor())) {
            clinician
                    .opens(form)
                    .turnsTo("es")
                    .isAt(form)
                    .doesNotRead(words("es").say("turn-kept"));
            field(clinician, REASONS).fill("No tablets for now");
            clinician
                    .turnsTo("ar")
                    .isAt(form)
                    .reads(words("ar").say("turn-kept"))
                    .looks("record-turned");
            assertThat(field(clinician, REASONS).inputValue()).isEqualTo("No tablets for now");
            clinician.turnsTo("en").presses("Save the draft").isAt("/decisions/" + decision + "/summary");
        }
        clinician()
                .get("/api/v1/decisions/{id}/summary", decision)
                .then()
                .body("content.reasons", is("No tablets for now"));
    }

    /// Enter in a field is neither a language nor a record that nobody asked for.
    @Test
    void saveADraftByEnterInAField() {
        String decision = openDecision();
        try (Visitor clinician = Clinic.signIn(visitor())) {
            clinician.opens("/decisions/" + decision + "/summary-form");
            clinician.page().locator("input[type=date]").first().press("Enter");
            clinician.page().waitForURL("**/summary");
            assertThat(clinician.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
        clinician().get("/api/v1/decisions/{id}/summary", decision).then().body("state", is("draft"));
    }

    @Test
    void keepWhatIsWrittenOfAnAmendment() {
        String decision = openDecision();
        record(decision, "{\"outcome\": {\"kind\": \"chosen\", \"option\": \"no-statin\"}}");
        String form = "/decisions/" + decision + "/amendment-form";
        try (Visitor clinician = Clinic.signIn(visitor())) {
            clinician.opens(form).turnsTo("es").doesNotRead(words("es").say("turn-kept"));
            field(clinician, "/reason").fill("A slip of the pen");
            clinician.turnsTo("en").isAt(form).reads(words("en").say("turn-kept"));
            assertThat(field(clinician, "/reason").inputValue()).isEqualTo("A slip of the pen");
        }
    }

    @Test
    void keepWhatTwoHaveSetTogether() {
        String decision = openDecision();
        String form = "/decisions/" + decision + "/together";
        try (Visitor clinician = Clinic.signIn(visitor())) {
            clinician
                    .opens(form)
                    .turnsTo("es")
                    .isAt(form)
                    .doesNotRead(words("es").say("turn-kept"));
            rate(clinician, "9");
            clinician.turnsTo("ar").isAt(form).reads(words("ar").say("turn-kept"));
            assertThat(isRated(clinician, "9")).isTrue();
            clinician.turnsTo("en").presses("Keep this and compare").reads("It is kept.");
        }
        clinician()
                .get("/api/v1/decisions/{id}/answers", decision)
                .then()
                .body("answers.priorities.ratings.'heart-attack-or-stroke'", is(9));
    }

    @Test
    void keepWhatIsSetInTheRoom() {
        String room = "/in-the-room/statins-primary-prevention";
        try (Visitor clinician = Clinic.signIn(visitor())) {
            clinician.opens(room);
            rate(clinician, "9");
            field(clinician, RISK).fill("15");
            clinician.turnsTo("es").isAt(room).reads("15 de cada\u00a0100");
            assertThat(isRated(clinician, "9")).isTrue();
            field(clinician, RISK).fill("a lot");
            clinician.turnsTo("en").isAt(room);
            assertThat(clinician.page().locator(".govuk-error-summary").count()).isZero();
            assertThat(field(clinician, RISK).inputValue()).isEqualTo("a lot");
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {false, true})
    void keepWhatThePatientSaysIsNotRight(boolean scripts) {
        String decision = openDecision();
        record(decision, "{\"outcome\": {\"kind\": \"chosen\", \"option\": \"no-statin\"}}");
        try (Visitor patient = scripts ? visitorWithScripts("en") : visitor()) {
            patient.opens("/invitations/" + invite(decision)).presses("Begin");
            patient.opens("/my/summary")
                    .turnsTo("es")
                    .isAt("/my/summary")
                    .doesNotRead(words("es").say("turn-kept"));
            field(patient, "/words").fill("I said half a tablet");
            patient.turnsTo("ar").isAt("/my/summary").reads(words("ar").say("turn-kept"));
            patient.presses(words("ar").say("objection-send")).reads(words("ar").say("objection-taken"));
        }
        clinician()
                .get("/api/v1/decisions/{id}/summary/objections", decision)
                .then()
                .body("items", hasSize(1));
    }
}
