package org.equipoise.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.equipoise.decision.DecisionFixtures;
import org.equipoise.web.BrowserTest;
import org.equipoise.web.Visitor;
import org.junit.jupiter.api.Test;

/// Where an organisation does not keep recorded summaries.
@QuarkusTest
@TestProfile(WholeErasureTest.KeepsNothing.class)
class WholeErasureTest extends BrowserTest {

    public static final class KeepsNothing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("equipoise.erasure.keeps-records", "false");
        }
    }

    @Inject
    DataSource database;

    @Test
    void takesTheRecordedSummaryToo() {
        String decision = DecisionFixtures.openDecision();
        DecisionFixtures.record(decision, "{\"outcome\": {\"kind\": \"deferred\"}}");
        Tables tables = new Tables(database);
        assertThat(tables.with(decision)).contains("summary", "summary_revision");
        try (Visitor patient = visitor()) {
            patient.opens("/invitations/" + DecisionFixtures.invite(decision));
            patient.page().locator("form[action='/invitation'] button").click();
            patient.opens("/my/data/erasure").doesNotRead("stays in your health record");
            patient.page()
                    .getByLabel("Yes, I want my data to be erased for good")
                    .check();
            patient.presses("Erase my data now").reads("The decision and its summary are gone too.");
        }
        assertThat(tables.with(decision)).containsExactly("erasure");
    }
}
