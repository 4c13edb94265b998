package org.equipoise.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            StringWriter text = new StringWriter();
            text.append(line.getMessage()).append(String.valueOf(line.getThrown()));
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text));
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void saysOnceWhereItFailedAndNothingOfWhatWasEntered() {
        given().get("/api/failing/by/bug").then().statusCode(500);
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("java.lang.IllegalStateException")
                        .contains("java.lang.IllegalArgumentException")
                        .contains("FailingResource.fail")
                        .doesNotContain(FailingResource.SECRET));
    }

    @Test
    void saysNothingOfWhatTheDatabaseRepeats() {
        given().get("/api/failing/misfit").then().statusCode(500);
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(FailingResource.SECRET));
        assertThat(lines)
                .filteredOn(line -> line.contains("failed unexpectedly"))
                .hasSize(1);
    }

    @Test
    void saysNothingOfWhatIsTheCallersFault() {
        given().contentType("application/json")
                .body("{\"" + FailingResource.SECRET)
                .post("/api/failing/bodies")
                .then()
                .statusCode(400);
        given().get("/nowhere/" + FailingResource.SECRET).then().statusCode(404);
        assertThat(lines).isEmpty();
    }
}
