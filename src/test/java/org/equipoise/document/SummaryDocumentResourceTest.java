package org.equipoise.document;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.equipoise.Contract.contractOfResponses;
import static org.equipoise.decision.DecisionFixtures.carelessClinician;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.invite;
import static org.equipoise.decision.DecisionFixtures.openDecision;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.equipoise.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SummaryDocumentResourceTest {

    private static final String SUMMARY = "/api/v1/decisions/{id}/summary";

    @TestHTTPResource("/")
    String server = "";

    private static final String REASONS = "I want to do what I can";

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                             | application/json
            application/json                                                | application/json
            application/json, text/html;q=0.9, application/pdf;q=0.9        | application/json
            text/html                                                       | text/html
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
            text/html;q=0.5, application/pdf                                | application/pdf
            application/pdf                                                 | application/pdf
            application/*                                                   | application/
            """)
    void answersInTheFormThatIsAskedFor(String accept, String form) {
        String decision = drafted(REASONS);

        carelessClinician()
                .accept(accept)
                .get(SUMMARY, decision)
                .then()
                .statusCode(200)
                .contentType(startsWith(form))
                .header("Vary", containsString("Accept"))
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store");
    }

    /// RestAssured would ask for anything.
    @Test
    void answersInJsonWhereNothingIsAskedFor() throws IOException, InterruptedException {
        URI summary = URI.create(server + SUMMARY.substring(1).replace("{id}", drafted(REASONS)));
        String account = Base64.getEncoder().encodeToString(("clinician:" + SignedIn.PASSWORD).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(summary)
                .header("Authorization", "Basic " + account)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
        }
    }

    @Test
    void hasNoFurtherForms() {
        carelessClinician()
                .accept("text/plain")
                .get(SUMMARY, drafted(REASONS))
                .then()
                .statusCode(406)
                .body("type", is("/problems/not-acceptable"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text/html", "application/pdf"})
    void refusesAsTheSummaryItselfDoes(String form) {
        String decision = openDecision();
        clinician()
                .accept(form)
                .get(SUMMARY, decision)
                .then()
                .statusCode(404)
                .body("type", is("/problems/summary-not-found"));
        String token = invite(openDecision());
        patient(token)
                .accept(form)
                .get(SUMMARY, decision)
                .then()
                .statusCode(404)
                .body("type", is("/problems/decision-not-found"));
        given(contractOfResponses()).accept(form).get(SUMMARY, decision).then().statusCode(401);
    }

    @Test
    void keepsWhatWasTypedAsTextOnAPageThatNeedsNothingElse() {
        Response page = html(drafted("<script>alert(1)</script> & <img src=http://example.org/a.png>"));

        assertThat(page.headers().getValues("Content-Security-Policy"))
                .singleElement(STRING)
                .startsWith("default-src 'none'; style-src 'sha256-");
        page.then()
                .body(containsString(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=http://example.org/a.png&gt;"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img")))
                .body(not(containsString("<link")))
                .body("html.@lang", is("en"))
                .body(containsString("This is a draft."));
    }

    @Test
    void printsAnAccessiblePdf() {
        String decision = drafted(REASONS);
        clinician()
                .header("If-Match", "\"1\"")
                .post(SUMMARY + "/record", decision)
                .then()
                .statusCode(201);
        Pdf pdf = pdf(patient(invite(decision)), decision).looks("summary-pdf");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.fontsThatAreElsewhere()).isEmpty();
        assertThat(pdf.text())
                .contains("Patient: A-1024", "Recorded.", "Revision 1, recorded by", REASONS)
                .contains("What was decided Take a statin", "Signed (patient):", "Page 1 of 1")
                .doesNotContain("draft");
        pdf.read(document -> {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Summary of a shared decision");
            assertThat(new String(catalogue.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            return document;
        });
    }

    @Test
    void offersThePdfUnderANameThatSaysNothingOfAnybody() {
        clinician()
                .accept(SummaryPrinter.PDF)
                .get(SUMMARY, drafted(REASONS))
                .then()
                .header("Content-Disposition", "attachment; filename=\"summary.pdf\"");
    }

    @Test
    void saysOnEveryPageThatADraftIsOne() {
        Pdf pdf = pdf(clinician(), drafted("We talked for long.\n".repeat(50))).looks("summary-pdf-draft");

        assertThat(pdf.faults()).isEmpty();
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text().split("Draft: not recorded, and may still change", -1))
                .hasSize(3);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ¿Qué pasa si no lo tomo?                                 | ¿Qué pasa si no lo tomo?
            Me preocupa – “mucho” – el año que viene…                | Me preocupa – “mucho” – el año que viene…
            <script>alert(1)</script>                                | <script>alert(1)</script>
            <img src="http://example.org/a.png">&amp;                | <img src="http://example.org/a.png">&amp;
            أريد أن أعتني بزوجتي                                     | أريد أن أعتني بزوجتي
            אני רוצה לחכות                                           | אני רוצה לחכות
            """)
    void printsWhatWasTyped(String typed, String printed) {
        Pdf pdf = pdf(clinician(), drafted(typed));

        assertThat(pdf.text()).contains(printed).doesNotContain("cannot be printed");
        assertThat(pdf.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Walks help 🚶🏽‍♀️ me", "Walks help 我 me", "Walks help \u0001 me", "Walks help \uFFFE me"})
    void saysThatACharacterCouldNotBePrinted(String typed) {
        String decision = drafted(typed);
        Pdf pdf = pdf(clinician(), decision);

        assertThat(pdf.text()).contains("Walks help").contains("Some characters cannot be printed here");
        assertThat(pdf.faults()).isEmpty();
        assertThat(html(decision).asString()).contains("Walks help").doesNotContain("cannot be printed");
    }

    private static Pdf pdf(RequestSpecification caller, String decision) {
        return Pdf.of(caller.accept(SummaryPrinter.PDF)
                .get(SUMMARY, decision)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static Response html(String decision) {
        return clinician().accept("text/html").get(SUMMARY, decision);
    }

    private static String drafted(String reasons) {
        String decision = openDecision();
        clinician()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "outcome", Map.of("kind", "chosen", "option", "statin"),
                        "optionsDiscussed", List.of("statin", "no-statin"),
                        "reasons", reasons))
                .put(SUMMARY, decision)
                .then()
                .statusCode(200);
        return decision;
    }
}
