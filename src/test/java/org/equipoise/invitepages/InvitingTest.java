package org.equipoise.invitepages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.openDecision;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.equipoise.document.Pdf;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Clinic;
import org.equipoise.web.Screen;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Link, picture and letter, in a real browser.
@QuarkusTest
class InvitingTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void showsTheLinkAsAPictureThatAPhoneCanRead(int width) throws Exception {
        try (Visitor clinician = visitor();
                Visitor patient = visitor()) {
            Screen.at(Clinic.signIn(clinician), width).opens("/decisions/" + openDecision());
            String link = Clinic.invite(clinician);
            Screen.looks(clinician, "invited");
            assertThat(scanned(clinician)).isEqualTo(link);
            Clinic.begin(patient, link);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Get ready for your visit", "es,Prepárese para su visita", "ar,الاستعداد لزيارتك"})
    void printsALetterInThePatientsLanguage(String language, String title) throws Exception {
        try (Visitor clinician = visitor();
                Visitor patient = visitor()) {
            Screen.at(Clinic.signIn(clinician), 1280).opens("/decisions/" + openDecision());
            clinician.page().locator("select[name='language']").selectOption(language);
            clinician.presses("Print a letter for the patient").reads(title).reads("Print this page now");
            assertThat(clinician.page().locator("html").getAttribute("lang")).isEqualTo(language);
            Screen.looks(clinician, "letter-" + language);
            Screen.looks(Screen.at(clinician, 768), "letter-" + language);
            String typed = String.join("", clinician.page().locator(".piece").allInnerTexts());
            String scanned = scanned(clinician);
            assertThat(scanned).isEqualTo(typed + "?language=" + language);
            assertThat(Pdf.of(clinician.page().pdf())
                            .looks("letter-" + language)
                            .pages())
                    .isEqualTo(1);
            patient.opens(scanned).isAt("/invitation");
            assertThat(patient.page().locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }

    @Test
    void invitesNobodyToWhatIsSettled() {
        String decision = openDecision();
        clinician()
                .header("If-Match", "\"0\"")
                .body("{\"outcome\": {\"kind\": \"deferred\"}}")
                .put("/api/v1/decisions/{id}/summary", decision);
        clinician().header("If-Match", "\"1\"").post("/api/v1/decisions/{id}/summary/record", decision);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/" + decision).reads("Invite the patient");
        }
        String decided = openDecision();
        clinician()
                .header("If-Match", "\"0\"")
                .body("{\"outcome\": {\"kind\": \"chosen\", \"option\": \"statin\"}}")
                .put("/api/v1/decisions/{id}/summary", decided);
        try (Visitor clinician = visitor()) {
            Clinic.signIn(clinician).opens("/decisions/" + decided);
            clinician().header("If-Match", "\"1\"").post("/api/v1/decisions/{id}/summary/record", decided);
            clinician.presses("Print a letter for the patient").reads("The decision is closed");
        }
    }

    /// The address that stands in the picture, as a camera sees it from near: a screenshot has far fewer dots than one.
    private static String scanned(Visitor visitor) throws Exception {
        Locator shown = visitor.page().locator("svg.qr");
        shown.evaluate("qr => { qr.style.cssText = 'position: fixed; inset: 0; z-index: 9; width: 40rem'; }");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
        shown.evaluate("qr => { qr.style.cssText = ''; }");
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }
}
