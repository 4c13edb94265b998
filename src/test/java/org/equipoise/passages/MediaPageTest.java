package org.equipoise.passages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaPageTest extends BrowserTest {

    private static final String PAGE = "/aids/acute-otitis-media-children";

    @Test
    void showsADrawingWithCaptionsAlternativeAndTranscript() {
        try (Visitor reader = visitor()) {
            reader.opens(PAGE + "#medium-pain-after-2-to-3-days");
            Locator figure = reader.page().locator("#medium-pain-after-2-to-3-days");
            assertThat(figure.locator("img").getAttribute("alt")).contains("16 circles are filled");
            assertThat(figure.locator(".captions li").count()).isEqualTo(3);
            figure.locator("summary").click();
            assertThat(figure.locator("details").innerText()).contains("It may be as few as 9 or as many as 14");
            reader.looks("medium");
        }
    }

    @Test
    void standsStillForReadersWhoWantNoMovement() {
        assertThat(fetched(ReducedMotion.REDUCE)).containsExactly("pain-after-2-to-3-days-still.svg");
        assertThat(fetched(ReducedMotion.NO_PREFERENCE)).containsExactly("pain-after-2-to-3-days.svg");
    }

    private List<String> fetched(ReducedMotion motion) {
        try (Visitor reader = visitor()) {
            List<String> files = new ArrayList<>();
            reader.page().onRequest(request -> {
                if (request.url().contains("/media/")) {
                    files.add(request.url().replaceAll(".*/", ""));
                }
            });
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
            reader.opens(PAGE + "#medium-pain-after-2-to-3-days");
            reader.page().locator("#medium-pain-after-2-to-3-days img").scrollIntoViewIfNeeded();
            reader.page().waitForLoadState();
            return files;
        }
    }
}
