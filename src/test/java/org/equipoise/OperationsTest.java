package org.equipoise;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What those who run the service see of it.
@QuarkusTest
class OperationsTest {

    @Test
    void isLive() {
        get("/q/health/live").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void isReadyWithItsDatabaseAndItsAids() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("decision aids", "Database connections health check"))
                .body("checks.find { it.name == 'decision aids' }.data.published", is(11))
                .body("checks.find { it.name == 'decision aids' }.data.refused", is(0))
                .body("checks.find { it.name == 'risk models' }.data.loaded", is(6))
                .body("checks.find { it.name == 'risk models' }.data.refused", is(0));
    }

    @Test
    void countsRequestsByTheirTemplateAndNeverByAnId() {
        given().get("/api/v1/decisions/0198aaaa-0000-7000-8000-000000000001");

        get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds"))
                .body(not(containsString("0198aaaa")));
    }

    @Test
    void servesTheContractAsItStands() throws IOException {
        var served = new ObjectMapper()
                .readTree(given().queryParam("format", "JSON").get("/q/openapi").asByteArray());
        var written = new YAMLMapper().readTree(new File("openapi/openapi.yaml"));

        assertThat(served.path("paths")).isEqualTo(written.path("paths"));
        assertThat(served.path("components")).isEqualTo(written.path("components"));
        get("/q/swagger-ui/").then().statusCode(200);
    }
}
