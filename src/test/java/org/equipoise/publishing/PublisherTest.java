package org.equipoise.publishing;

import static io.restassured.RestAssured.given;
import static org.equipoise.Contract.contract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.equipoise.contentcheck.TrialAid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class PublisherTest {

    private static final String OF_AIDS = "checks.find { it.name == 'decision aids' }.data";

    @Inject
    Publisher publisher;

    @Inject
    EntityManager database;

    @TempDir
    Path directory;

    @Test
    void publishesAnAidWithoutALanguageThatIsNotWholeAndSaysSo() throws IOException {
        TrialAid aid = TrialAid.in(directory).translated("es", "La otitis").with("text/es.yaml", "question: ", "# ");
        publisher.take(aid.manuscript(), Optional.empty());
        try {
            String told = "not offered: %s in es".formatted(aid.slug());
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body(OF_AIDS, hasKey(told))
                    .body(
                            "%s.'%s'".formatted(OF_AIDS, told),
                            containsString("1 strings are missing, such as /question"));
            given(contract())
                    .header("Accept-Language", "es")
                    .get("/api/v1/aids/" + aid.slug())
                    .then()
                    .statusCode(200)
                    .body("languages", contains("en"))
                    .body("media[0].file.address", containsString(aid.slug()));
            given(contract())
                    .get("/api/v1/aids/%s/versions/1/media/pain-after-2-to-3-days-still.svg".formatted(aid.slug()))
                    .then()
                    .statusCode(200);
            given(contract())
                    .get("/api/v1/aids/%s/versions/1/translations".formatted(aid.slug()))
                    .then()
                    .body("translations[0].offered", is(false));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> aid.remove(database));
            publisher.ledger().published().remove(aid.slug());
            publisher.ledger().notOffered().clear();
        }
    }
}
