package org.equipoise.mydata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.decision.DecisionFixtures.clinician;
import static org.equipoise.decision.DecisionFixtures.patient;
import static org.equipoise.decision.DecisionFixtures.save;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.language.Language;
import org.equipoise.language.Words;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MyDataTest extends BrowserTest {

    private static final String DECISION = "/api/v1/decisions/{id}";
    /// In every test words of its own, so that each looks for what it wrote itself.
    private String place = "";
    private String reason = "";

    @Inject
    DataSource database;

    private final List<String> log = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(line.getMessage() + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void writeOtherWords() {
        place = "Zzyzx" + UUID.randomUUID();
        reason = "My sister had sore legs in " + UUID.randomUUID();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void leadsFromSeeingToErasingInALanguage(String language) {
        Words words = Words.in(new Language(language));
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(language), decision)) {
            patient.opens("/my/data").looks("my-data-" + language).reads("A-1024");
            patient.follows(words.say("mydata-stop")).looks("my-data-sharing-" + language);
            patient.presses(words.say("sharing-yes")).isAt("/my/data").reads(words.say("mydata-stopped"));
            patient.looks("my-data-withdrawn-" + language).presses(words.say("mydata-share"));
            patient.reads(words.say("mydata-shared-again")).follows(words.say("mydata-erase-link"));
            patient.looks("my-data-erasure-" + language).presses(words.say("erasure-now"));
            patient.reads(words.say("erasure-nothing"))
                    .reads(words.say("erasure-tick"))
                    .looks("my-data-erasure-refused-" + language);
            patient.page().getByLabel(words.say("erasure-yes")).check();
            patient.presses(words.say("erasure-now")).isAt("/erased").reads(words.say("erased-all"));
            patient.looks("erased-" + language).opens("/my").doesNotRead("A-1024");
        }
    }

    @Test
    void givesEverythingInOneFile() throws IOException {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(), decision)) {
            askBack(decision);
            record(decision);
            Map.Entry<String, byte[]> file = patient.opens("/my/comparison")
                    .opens("/my")
                    .presses("2 minutes")
                    .opens("/my/data")
                    .saves("Save all my data as a file");

            assertThat(file.getKey()).isEqualTo("my-data.json");
            JsonNode all = new ObjectMapper().readTree(file.getValue());
            assertThat(all.at("/decision/patientReference").asText()).isEqualTo("A-1024");
            assertThat(all.at("/answers")).hasSize(2);
            assertThat(all.at("/answers/0/answers/worries/0").asText()).endsWith(place);
            assertThat(all.at("/comparisons/0/comparison/aid/slug").asText()).isEqualTo(DecisionFixtures.STATINS);
            assertThat(all.at("/handoversRead")).hasSize(1);
            assertThat(all.at("/teachBacks/0/outcome").asText()).isEqualTo("understood");
            assertThat(all.at("/revisions/0/document/content/reasons").asText()).isEqualTo(reason);
            assertThat(all.at("/invitations")).hasSize(1);
            assertThat(all.at("/place/length").asText()).isEqualTo("short");
            assertThat(new String(file.getValue(), UTF_8)).doesNotContain("oken");
        }
    }

    @Test
    void hidesWhatIsNotSharedFromAllButThePatient() {
        String decision = DecisionFixtures.openDecision();
        try (Visitor patient = begin(visitor(), decision)) {
            patient.opens("/my/comparison")
                    .opens("/my/data")
                    .follows("Stop sharing")
                    .presses("Yes, stop sharing");

            for (String page : List.of("/answers", "/answers/history", "/handover", "/comparison")) {
                clinician()
                        .get(DECISION + page, decision)
                        .then()
                        .statusCode(200)
                        .body(not(containsString(place)));
            }
            clinician().get(DECISION + "/comparison", decision).then().body("rows[0].weight", is(nullValue()));
            clinician().get(DECISION + "/as-seen", decision).then().body(not(containsString("0.692")));
            save(clinician(), decision, 2, "{\"worries\": [\"Other\"]}").then().statusCode(409);
            clinician().get(DECISION, decision).then().body("withdrawnAt", not(nullValue()));
            patient.opens("/my/answers").reads(place).opens("/my/data").presses("Share with my care team again");

            clinician().get(DECISION + "/answers", decision).then().body("answers.worries", hasSize(1));
        }
    }

    @Test
    void leavesNothingInAnyTableWhereNothingWasRecorded() {
        Logger.getLogger("").addHandler(listener);
        String decision = DecisionFixtures.openDecision();
        Tables tables = new Tables(database);
        try (Visitor patient = begin(visitor(), decision);
                Visitor other = visitor()) {
            clinician().get(DECISION + "/handover", decision).then().statusCode(200);
            askBack(decision);
            patient.opens("/my/comparison").opens("/my").presses("2 minutes");
            assertThat(tables.with(decision))
                    .contains("answers", "decision", "invitation", "place", "receipt", "seen_comparison", "teach_back");
            assertThat(tables.with(place)).contains("answers");
            erase(patient).isAt("/erased").reads("The decision and its summary are gone too.");

            assertThat(tables.with(decision)).containsExactly("erasure");
            assertThat(tables.with(place)).isEmpty();
            clinician().get(DECISION, decision).then().statusCode(404);
            patient.opens("/my").doesNotRead(place);
            other.opens("/erased").reads("Your data is erased");
            assertThat(log).noneMatch(line -> line.contains(place) || line.contains("A-1024"));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void leavesTheRecordedSummaryAndWhatItRestsOn() {
        String decision = DecisionFixtures.openDecision();
        Tables tables = new Tables(database);
        try (Visitor patient = begin(visitor(), decision)) {
            record(decision);
            patient.opens("/my/summary")
                    .fills("Is something not right", place + " is not in it")
                    .presses("Tell my care team");
            assertThat(tables.with(place)).contains("answers", "objection");
            patient.opens("/my/data/erasure").reads("The summary that your care team recorded");
            erase(patient).isAt("/erased?record=kept").reads("stays in your health record");

            assertThat(tables.with(place)).isEmpty();
            assertThat(tables.with(reason)).containsExactlyInAnyOrder("summary", "summary_revision");
            assertThat(tables.with(decision))
                    .containsExactlyInAnyOrder("decision", "erasure", "seen_comparison", "summary", "summary_revision");
            clinician().get(DECISION, decision).then().body("status", is("closed"));
            clinician()
                    .get(DECISION + "/summary/revisions", decision)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].intact", is(true));
        }
    }

    private static void askBack(String decision) {
        clinician()
                .body("{\"attribute\": \"heart-attack-or-stroke\", \"outcome\": \"understood\"}")
                .post(DECISION + "/teach-back", decision)
                .then()
                .statusCode(201);
    }

    private static Visitor erase(Visitor patient) {
        patient.opens("/my/data/erasure");
        patient.page().getByLabel("Yes, I want my data to be erased for good").check();
        return patient.presses("Erase my data now");
    }

    private Visitor begin(Visitor patient, String decision) {
        String token = DecisionFixtures.invite(decision);
        save(patient(token), decision, 0, "{\"worries\": [\"What becomes of my garden at " + place + "\"]}")
                .then()
                .statusCode(200);
        save(patient(token), decision, 1, """
                        {"priorities": {"method": "rating", "ratings": {"heart-attack-or-stroke": 9, "a-tablet-every-day": 4}}}""").then().statusCode(200);
        patient.opens("/invitations/" + token);
        patient.page().locator("form[action='/invitation'] button").click();
        return patient;
    }

    private void record(String decision) {
        clinician().get(DECISION + "/handover", decision).then().statusCode(200);
        clinician()
                .header("If-Match", "\"0\"")
                .body("{\"outcome\": {\"kind\": \"deferred\"}, \"reasons\": \"" + reason + "\"}")
                .put(DECISION + "/summary", decision)
                .then()
                .statusCode(200);
        clinician()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "record " + decision)
                .post(DECISION + "/summary/record", decision)
                .then()
                .statusCode(201);
    }
}
