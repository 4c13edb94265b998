package org.equipoise.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.record;
import static org.equipoise.decision.DecisionFixtures.save;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An aid in two languages at once, in a real browser without scripts.
@QuarkusTest
class BilingualPageTest extends BrowserTest {

    private static final String STATINS = "statins-primary-prevention";
    private static final String ROOM = "/in-the-room/" + STATINS;

    @Inject
    AidCatalogue catalogue;

    @ParameterizedTest
    @CsvSource({"1280, true", "360, false"})
    void putsArabicBesideEnglishOrBelowIt(int width, boolean beside) {
        try (Visitor clinician = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens(ROOM).follows("Read it in two languages");
            clinician
                    .isAt(ROOM + "/in-two-languages")
                    .page()
                    .locator(".turns a[hreflang=es]")
                    .click();
            clinician
                    .isAt(ROOM + "/in-two-languages?with=es")
                    .page()
                    .locator(".turns a[hreflang=ar]")
                    .click();
            clinician.isAt(ROOM + "/in-two-languages?with=ar");
            Screen.looks(clinician, "bilingual-ar");
            for (Locator pair : clinician.page().locator(".pair").all()) {
                Locator sides = pair.locator("> *");
                assertThat(sides.count()).isEqualTo(2);
                assertThat(sides.nth(0).getAttribute("lang")).isEqualTo("en");
                assertThat(sides.nth(0).getAttribute("dir")).isEqualTo("ltr");
                assertThat(sides.nth(1).getAttribute("lang")).isEqualTo("ar");
                assertThat(sides.nth(1).getAttribute("dir")).isEqualTo("rtl");
            }
            BoundingBox english = box(clinician, "en");
            BoundingBox arabic = box(clinician, "ar");
            assertThat(arabic.x >= english.x + english.width).isEqualTo(beside);
            assertThat(arabic.y >= english.y + english.height).isEqualTo(!beside);
        }
    }

    private static BoundingBox box(Visitor reader, String language) {
        return Objects.requireNonNull(reader.page()
                .locator(".pair-text > [lang='%s']".formatted(language))
                .first()
                .boundingBox());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "en-simple"})
    void hasEveryTextOfTheAidInBoth(String with) {
        var aid = catalogue.newest(STATINS).orElseThrow().aid();
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(ROOM + "/in-two-languages?with=" + with);
            for (String language : new String[] {"en", with}) {
                var text = aid.text(language);
                String told = tidy(String.join(
                        " ",
                        clinician
                                .page()
                                .locator(".pair > [lang='%s']".formatted(language))
                                .allTextContents()));
                text.options().values().forEach(option -> {
                    assertThat(told).contains(tidy(option.name())).contains(tidy(option.description()));
                    option.practical().forEach(each -> assertThat(told).contains(tidy(each)));
                });
                assertThat(told).contains(tidy(text.question())).contains(tidy(text.summary()));
                aid.attributes()
                        .forEach(row -> assertThat(told)
                                .contains(tidy(
                                        Objects.requireNonNull(text.attributes().get(row.id()))
                                                .name())));
                text.valuesQuestions().values().forEach(each -> assertThat(told).contains(tidy(each.question())));
                text.questionsToAsk().values().forEach(each -> assertThat(told).contains(tidy(each)));
            }
            assertThat(clinician.page().locator(".pair-lacking").count()).isZero();
        }
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void tellsTheSameNumbersAsTheComparisonAndThatATranslationIsADraft() {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/aids/" + STATINS + "?language=ar");
            String inArabic = clinician
                    .page()
                    .locator("[data-row='heart-attack-or-stroke'] .cell-body p:not(.card-option)")
                    .first()
                    .textContent();
            clinician.opens(ROOM + "/in-two-languages?with=ar");
            assertThat(clinician.page().locator(".pair-text > [lang=ar]").allTextContents())
                    .contains(inArabic);
            clinician.reads("10 in 100").reads("مسودة. لم يراجع أحد هذه الترجمة.");
            assertThat(clinician.page().locator(".pair-part .mark").count())
                    .isEqualTo(clinician.page().locator(".pair-part").count());
        }
    }

    @Test
    void drawsEveryNumberInBothAndLeadsToEachPart() {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(ROOM + "/in-two-languages?with=ar");
            String numbers = ".pair-number > [lang=%s]:has(svg[role=img])";
            int drawn = clinician.page().locator(numbers.formatted("en")).count();
            assertThat(drawn).isGreaterThan(5);
            assertThat(clinician.page().locator(numbers.formatted("ar")).count())
                    .isEqualTo(drawn);
            assertThat(clinician
                            .page()
                            .locator(".pair-number > [lang=ar] svg[role=img]")
                            .first()
                            .getAttribute("aria-label"))
                    .contains("100 رمز");
            Locator links = clinician.page().locator(".contents a");
            assertThat(links.count())
                    .isEqualTo(clinician.page().locator(".pair-part").count());
            links.last().click();
            clinician.isAt(ROOM + "/in-two-languages?with=ar#part-" + links.count());
        }
    }

    @Test
    void isReachedFromTheHandoverInTheLanguageThatThePatientTold() {
        String decision = openDecision();
        save(
                        clinician(),
                        decision,
                        0,
                        "{\"language\": \"ar\", \"interpreter\": true, \"profile\": {\"ten-year-risk\": 0.2}}")
                .then()
                .statusCode(200);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/" + decision + "/handover");
            clinician.follows("Read it in two languages").reads("20 in 100").reads("العربية");
            assertThat(clinician.page().locator(".pair-text > [lang=ar]").count())
                    .isGreaterThan(10);
            clinician
                    .follows("Back to the decision")
                    .follows("Read it in two languages")
                    .reads("20 in 100");
            clinician.opens("/decisions/" + decision + "/together").follows("Read it in two languages");
            clinician.isAt("/decisions/" + decision + "/in-two-languages");
        }
    }

    @Test
    void isReachedByThePatientAndReadFromTheRight() {
        try (Visitor patient = visitor("ar")) {
            patient.opens("/invitations/" + invite(openDecision()));
            patient.page().locator("main form button").click();
            patient.follows("القراءة بلغتين").isAt("/my/in-two-languages");
            assertThat(patient.page()
                            .locator(".pair")
                            .first()
                            .locator("> *")
                            .first()
                            .getAttribute("lang"))
                    .isEqualTo("ar");
            patient.looks("bilingual-mine");
            patient.page().locator(".turns a[hreflang=es]").click();
            assertThat(patient.page().locator(".pair-text > [lang=es]").count()).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"?with=fi", "?with=<script>", "?with=en", "''", "?with=&with=ar"})
    void answersToAnySecondLanguageWithOneThatThereIs(String query) {
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens(ROOM + "/in-two-languages" + query);
            assertThat(clinician
                            .page()
                            .locator(".pair")
                            .first()
                            .locator("> *")
                            .nth(1)
                            .getAttribute("lang"))
                    .isIn("es", "ar");
            clinician.opens("/in-the-room/no-such-aid/in-two-languages").reads("There is no such decision aid");
        }
    }

    @Test
    void beginsWithWhatWasDecidedOnceItIsRecorded() {
        String decision = openDecision();
        String token = invite(decision);
        try (Visitor patient = visitor("es")) {
            patient.opens("/invitations/" + token);
            patient.page().locator("form[action='/invitation'] button").click();
            patient.opens("/my/in-two-languages?with=en").doesNotRead("The decision is put off");
            record(decision, """
                    {"outcome": {"kind": "deferred"}, "reasons": "I want to ask my wife", "nextSteps": ["Ask at home"]}""");
            patient.opens("/my/summary")
                    .page()
                    .locator("a[href='/my/in-two-languages']")
                    .click();
            patient.opens("/my/in-two-languages?with=en");
            assertThat(patient.page().locator("h2.pair").first().locator("> *").allTextContents())
                    .extracting(String::strip)
                    .containsExactly("Lo que se decidió", "What was decided");
            patient.reads("The decision is put off")
                    .reads("La decisión se aplaza")
                    .reads("I want to ask my wife")
                    .looks("bilingual-decided");
        }
    }
}
