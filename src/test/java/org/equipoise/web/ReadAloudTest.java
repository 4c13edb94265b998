package org.equipoise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.web.Speaker.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that read themselves aloud, in a real browser whose speech makes no sound.
@QuarkusTest
class ReadAloudTest extends BrowserTest {

    private static final String STATINS = "/aids/statins-primary-prevention";
    private static final String BAR = "#aloud";

    /// What stands on a page, in the order in which it stands there.
    private static final String WRITTEN = """
            main => [...main.querySelectorAll('h1, h2, h3, p, li')]
                .filter(each => each.checkVisibility() && !each.closest('[aria-hidden=true]') && !each.closest('td')
                    && !each.querySelector('h1, h2, h3, p, li'))
                .map(each => each.innerText.replace(/\\s+/g, ' ').trim())
                .filter(each => each)""";

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 360", "es, 1280", "ar, 360"})
    void readsAWholeAidInItsOrderAndMarksWhatItReads(String language, int width) {
        try (Visitor reader = visitorWithScripts(language)) {
            Speaker speaker = Speaker.of(reader);
            Screen.at(reader, width).opens(STATINS);
            reader.page().locator(".aloud-button").first().click();
            Screenshots.takeOfTheScreen(reader.page(), "aloud-" + language + width);
            List<Said> heard = speaker.speaksToTheEnd();

            assertThat(heard).allSatisfy(each -> assertThat(each.seen()).isTrue());
            assertThat(heard).extracting(Said::language).isSubsetOf(language, "en");
            assertThat(heard)
                    .filteredOn(each -> each.language().equals(language))
                    .hasSizeGreaterThan(60);
            assertThat(heard).extracting(Said::voice).doesNotContain("Far");
            assertThat(all(heard)).containsSubsequence(written(reader));
            assertThat(reader.page().locator(".spoken").count()).isZero();
        }
    }

    private static List<String> written(Visitor reader) {
        return ((List<?>) reader.page().locator("main").evaluate(WRITTEN))
                .stream().map(each -> tidy(String.valueOf(each))).toList();
    }

    private static String all(List<Said> heard) {
        return tidy(heard.stream().map(Said::text).collect(Collectors.joining(" ")));
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "").replaceAll("\\s+", "");
    }

    @Test
    void readsACellWithItsOptionAndMarksItOnAPhoneToo() {
        try (Visitor reader = visitorWithScripts("en")) {
            Speaker speaker = Speaker.of(reader);
            Screen.at(reader, 360).opens(STATINS);
            speaker.begins();
            List<String> numbers = reader.page()
                    .locator("[data-row='heart-attack-or-stroke'] .number:not(.other)")
                    .allTextContents();
            assertThat(numbers).hasSize(2).contains("10 in 100");
            String heard = speaker.speaksToTheEnd().stream().map(Said::text).collect(Collectors.joining("\n"));
            assertThat(heard)
                    .containsSubsequence(
                            "\nHeart attack or stroke\n",
                            "\nNo statin\n" + numbers.getFirst(),
                            "\nTake a statin\n" + numbers.getLast());
        }
    }

    @Test
    void readsAQuestionWithItsChoicesAsOne() {
        try (Visitor patient = patient()) {
            Speaker speaker = Speaker.of(patient);
            patient.opens("/my/steps/where-you-stand");
            speaker.begins();
            List<Said> heard = speaker.speaksToTheEnd();
            assertThat(heard).anySatisfy(each -> {
                assertThat(each.text()).isEqualTo("Take a statin");
                assertThat(each.marked()).contains("No statin", "Take a statin");
            });
            patient.opens("/my/steps/what-matters");
            speaker.begins();
            assertThat(speaker.speaksToTheEnd().stream().map(Said::text))
                    .containsSubsequence("0: does not matter", "10: matters very much", "Not sure")
                    .doesNotContain("7");
        }
    }

    @Test
    void readsWhatIsTypedAndWhatWasOpened() {
        try (Visitor patient = patient()) {
            Speaker speaker = Speaker.of(patient);
            patient.opens("/my/steps/questions-and-worries");
            patient.page().locator("[name='/questions/0']").fill("Can I stop later?");
            speaker.begins();
            patient.page().locator("main summary").first().click();
            assertThat(all(speaker.speaksToTheEnd())).contains("CanIstoplater?").contains("Youseethesameoptions.");
        }
    }

    @Test
    void beginsPausesGoesBackAndStopsWithTheKeyboardAlone() {
        try (Visitor reader = visitorWithScripts("en")) {
            Speaker speaker = Speaker.of(reader);
            Page page = reader.opens(STATINS).page();
            Locator button = page.locator(BAR + " button").first();
            for (int i = 0; i < 20 && !(Boolean) button.evaluate("it => it === document.activeElement"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(speaker.lastHeard()).isEqualTo("Statins and a first heart attack or stroke");
            speaker.speaksOn();
            String second = speaker.lastHeard();
            page.keyboard().press("Space");
            assertThat(speaker.speaks()).isFalse();
            assertThat(button.innerText()).isEqualTo("Go on");
            assertThat(page.locator(".spoken").count()).isEqualTo(1);
            page.keyboard().press("Space");
            assertThat(speaker.heard()).hasSize(3);
            assertThat(speaker.lastHeard()).isEqualTo(second);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(speaker.lastHeard()).isEqualTo("Statins and a first heart attack or stroke");
            page.keyboard().press("Escape");
            assertThat(speaker.speaks()).isFalse();
            assertThat(page.locator(".spoken").count()).isZero();
            assertThat(button.innerText()).isEqualTo("Listen to this page");
        }
    }

    @Test
    void leavesOutWhatTheDeviceHasNoVoiceForAndSaysSo() {
        try (Visitor reader = visitorWithScripts("ar")) {
            Speaker speaker = Speaker.inEnglishAlone(reader);
            reader.opens("/aids/psa-screening");
            speaker.begins();
            assertThat(speaker.speaksToTheEnd())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(each -> assertThat(each.language()).isEqualTo("en"));
            reader.reads("This device has no voice for one of the languages on this page.");
            reader.opens("/sign-in");
            assertThat(reader.page().locator(BAR).isVisible()).isFalse();
        }
    }

    @Test
    void sendsNothingToVoicesElsewhereAndIsNotThereWithoutSpeechOrScripts() {
        try (Visitor far = visitorWithScripts("en");
                Visitor plain = visitor()) {
            Speaker.withoutVoicesOfItsOwn(far);
            far.opens(STATINS);
            assertThat(far.page().locator(BAR).isVisible()).isFalse();
            plain.opens(STATINS);
            assertThat(plain.page().locator(BAR).isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"REDUCE, auto", "NO_PREFERENCE, smooth"})
    void movesThePageAsItsReaderLikesIt(ReducedMotion liked, String how) {
        try (Visitor reader = visitorWithScripts("en")) {
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(liked));
            Speaker speaker = Speaker.of(reader);
            reader.opens(STATINS);
            speaker.begins();
            speaker.speaksToTheEnd();
            assertThat(speaker.scrolled())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each).isEqualTo(how));
        }
    }

    private Visitor patient() {
        Visitor patient = visitorWithScripts("en");
        return Clinic.begin(patient, "/invitations/" + DecisionFixtures.invite(DecisionFixtures.openDecision()));
    }
}
