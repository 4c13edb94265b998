package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.document.Pdf;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.steps.AllSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page in every language, in a real browser without scripts, at both widths.
@QuarkusTest
@TestProfile(InLanguages.class)
class LanguageWalkTest extends BrowserTest {

    private static final String AID = "/aids/" + InLanguages.AID;

    @Inject
    AidCatalogue catalogue;

    @BeforeEach
    void publish() {
        InLanguages.publish(catalogue);
    }

    @Test
    void turnsAPageFromLanguageToLanguageAndKeepsTheLastInItsLinks() {
        try (Visitor reader = visitor()) {
            reader.opens(AID).reads("The options side by side").turnsTo("es").reads("Las opciones una junto a otra");
            reader.turnsTo("ar").reads("الخيارات جنبًا إلى جنب").looks("aid-turned-ar");
            reader.follows("جميع الأدلة").isAt("/?language=ar").reads("أدلة القرار");
            reader.turnsTo("en-simple").reads("My child has a sore ear").follows("My child has a sore ear");
            reader.isAt(AID + "?language=en-simple").reads("Wait, or start a medicine?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void showsTheAidsInALanguage(String language) {
        try (Visitor reader = visitor(language)) {
            reader.opens("/").looks("list-" + language);
            reader.opens("/?q=zzz").looks("list-none-" + language);
            reader.opens(AID).looks("aid-" + language);
            fillsFromTheCornerWhereReadingBegins(reader, language);
            reader.opens("/aids/" + InLanguages.IN_ENGLISH);
            if (!language.equals("en")) {
                reader.reads(language.equals("es") ? "todavía no está en español" : "غير متوفر بعد");
            }
            reader.opens("/no-such-page").looks("nothing-here-" + language);
            reader.opens("/sign-in").looks("sign-in-" + language);
            reader.opens("/sign-out").looks("sign-out-" + language);
        }
    }

    /// The first icon of a picture stands at the right where people read from there.
    private static void fillsFromTheCornerWhereReadingBegins(Visitor reader, String language) {
        for (Locator picture : reader.page().locator(".picture > svg").all()) {
            String first = picture.locator("path:not(.band)").first().getAttribute("d");
            assertThat(first).startsWith(language.equals("ar") ? "M95 5" : "M5 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void walksThroughADecisionInALanguage(String language) {
        Words words = Words.in(new Language(language));
        try (Visitor clinician = visitor(language);
                Visitor patient = visitor(language)) {
            clinician.opens("/sign-in").page().locator("#username").fill("clinician");
            clinician.page().locator("#password").fill("password-of-every-test");
            send(clinician, "/sign-in").opens("/decisions").looks("decisions-" + language);
            send(clinician, "/decisions").looks("decisions-refused-" + language);
            clinician.page().locator("select[name='/aid']").selectOption(InLanguages.AID);
            clinician.page().locator("input[name='/patientReference']").fill("In " + language);
            String decision = send(clinician, "/decisions").page().url();
            clinician.page().locator("form[action$='/invitations'] button").click();
            String link =
                    clinician.page().locator(".invitation-link").innerText().strip();
            clinician.looks("decision-invited-" + language);

            patient.opens(link).looks("invitation-" + language);
            send(patient, "/invitation").isAt("/my").looks("my-" + language);
            prepare(patient, language);
            patient.opens("/my/answers").looks("my-answers-" + language);
            patient.opens("/my/options").looks("my-options-" + language);
            patient.opens("/my/comparison").reads(words.say("points-title")).looks("my-comparison-" + language);
            patient.opens("/my/comparison/workings").looks("my-workings-" + language);

            consult(clinician, decision, language);
            patient.opens("/my/summary").reads(words.say("sheet-decided")).looks("my-summary-" + language);
            Pdf pdf = Pdf.of(patient.saves(words.say("summary-pdf")).getValue());
            assertThat(pdf.looks("my-summary-pdf-" + language).text())
                    .contains(words.say("print-title"))
                    .contains(words.say("sheet-decided"));
            assertThat(pdf.faults()).isEmpty();
        }
    }

    private static void prepare(Visitor patient, String language) {
        for (String step : AllSteps.NAMES) {
            patient.opens("/my/steps/" + step).looks("step-%s-%s".formatted(step, language));
        }
        patient.opens("/my/steps/what-matters");
        rate(patient, "pain-after-2-to-3-days", "4");
        rate(patient, "vomiting-runny-poo-or-rash", "9");
        send(patient, "/my/steps/what-matters").opens("/my/steps/top-three");
        send(patient, "/my/steps/top-three").looks("step-refused-" + language).opens("/my/steps/what-is-clear");
        patient.page().locator("input[value='false']").first().check(new Locator.CheckOptions().setForce(true));
        send(patient, "/my/steps/what-is-clear").looks("step-checked-" + language);
    }

    private static void rate(Visitor patient, String attribute, String mark) {
        patient.page()
                .locator("input[name='/priorities/ratings/%s'][value='%s']".formatted(attribute, mark))
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static void consult(Visitor clinician, String decision, String language) {
        clinician.opens(decision + "/handover").looks("handover-" + language);
        clinician.opens(decision + "/comparison").looks("case-comparison-" + language);
        clinician.opens(decision + "/comparison/workings").looks("case-workings-" + language);
        clinician.opens(decision + "/as-seen").looks("case-seen-" + language);
        clinician.opens(decision + "/together").looks("together-" + language);
        clinician.opens(decision + "/summary-form").looks("summary-form-" + language);
        clinician.page().locator("input[value='wait']").first().check(new Locator.CheckOptions().setForce(true));
        clinician.page().locator("main button[name='draft']").click();
        clinician.looks("summary-" + language);
        clinician.page().locator("form[action$='/summary/record'] button").click();
        clinician.looks("summary-recorded-" + language);
        clinician.opens(decision + "/summary/print").looks("summary-print-" + language);
        clinician.opens(decision).looks("decision-" + language);
    }

    private static Visitor send(Visitor visitor, String action) {
        visitor.page()
                .locator("form[action='%s'] button[type=submit]".formatted(action))
                .first()
                .click();
        return visitor;
    }
}
