package org.equipoise.aidpages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import org.equipoise.catalogue.AidCatalogue;
import org.equipoise.contentcheck.TrialAid;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class TranslatedPageTest extends BrowserTest {

    @Inject
    AidCatalogue catalogue;

    @Inject
    EntityManager database;

    @TempDir
    Path directory;

    private TrialAid trial;
    private String page = "";

    @BeforeEach
    void publish() throws IOException {
        trial = TrialAid.in(directory)
                .translated("es", "La otitis de mi hijo o hija")
                .translated("en-simple", "My child has ear pain")
                .with("text/en.yaml", "name: Pain relief and watching", "name: Watching and pain relief")
                .with("text/en.yaml", "name: Still in pain after 24 hours", "name: In pain after 24 hours");
        trial.publish(catalogue);
        page = "/aids/" + trial.slug();
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> trial.remove(database));
    }

    @Test
    void saysInTheReadersLanguageThatNobodyReviewedTheTranslation() {
        try (Visitor reader = visitor("es")) {
            reader.opens(page)
                    .reads("Nadie ha revisado todavía la traducción.")
                    .reads("Algunas partes del original han cambiado desde entonces.")
                    .looks("translated-es");
            Locator marks = reader.page().getByText("El original de esta parte ha cambiado.");
            assertThat(marks.count()).isEqualTo(2);
        }
        try (Visitor reader = visitor("en")) {
            reader.opens(page);
            assertThat(reader.page().locator(".translated").count()).isZero();
        }
    }

    @Test
    void tellsHowANumberWasMadeInTheReadersLanguage() {
        given().get("/aids/statins-primary-prevention?language=es")
                .then()
                .statusCode(200)
                .body(containsString("Calculado hacia atrás a partir de la diferencia de riesgos"))
                .body(not(containsString("Worked back")));
        given().get("/api/v1/aids/statins-primary-prevention?language=ar")
                .then()
                .body(containsString("حُسب رجوعًا من فرق الخطر المنشور"))
                .body(not(containsString("Worked back")));
    }

    @Test
    void offersEasyReadToThoseWhoChooseIt() {
        try (Visitor reader = visitor()) {
            reader.opens(page)
                    .turnsTo("en-simple")
                    .reads("My child has ear pain")
                    .reads("This is an easy-read text. Nobody has reviewed it yet.")
                    .looks("easy-read");
        }
        given().header("Accept-Language", "en-GB, en;q=0.9")
                .get(page)
                .then()
                .body(not(containsString("My child has ear")));
    }

    @Test
    void leadsFromAHardWordToItsExplanationOnceInEachSection() {
        try (Visitor reader = visitor()) {
            reader.opens(page);
            Locator words = reader.page().locator("article a.term[href='#term-antibiotic']");
            assertThat(words.count()).isGreaterThan(2);
            for (Locator panel : reader.page().locator(".panels .panel").all()) {
                assertThat(panel.locator("a.term[href='#term-antibiotic']").count())
                        .isLessThanOrEqualTo(1);
            }
            words.first().click();
            assertThat(reader.page().url()).endsWith("#term-antibiotic");
            assertThat(reader.page().locator("#term-antibiotic dfn").textContent())
                    .isEqualTo("antibiotic");
            reader.reads("Words explained")
                    .reads("Nobody has reviewed these explanations yet.")
                    .looks("words-explained");
        }
    }
}
