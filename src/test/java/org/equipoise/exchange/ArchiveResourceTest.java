package org.equipoise.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contract;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveReading;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveResourceTest {

    private static final String ARCHIVE = "/api/v1/aids/{slug}/versions/{version}/archive";

    @Test
    void exportsAVersionUnchanged() throws IOException {
        byte[] bytes = given(contract())
                .get(ARCHIVE, "statins-primary-prevention", 1)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", containsString("statins-primary-prevention-1.equipoise.zip"))
                .extract()
                .asByteArray();
        String hash = given(contract())
                .get("/api/v1/aids/statins-primary-prevention/versions/1")
                .path("hash");
        assertThat(Archive.read(new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(ArchiveReading.Whole.class, whole -> {
                    assertThat(whole.archive().content().hash()).isEqualTo(hash);
                    assertThat(whole.archive().manifest().slug()).isEqualTo("statins-primary-prevention");
                });
        assertThat(given(contract())
                        .get(ARCHIVE, "statins-primary-prevention", 1)
                        .asByteArray())
                .isEqualTo(bytes);
    }

    @Test
    void takesAlongTheMediaAndHowItStandsUnderEachChecklist() throws IOException {
        byte[] bytes = given(contract())
                .get(ARCHIVE, "acute-otitis-media-children", 1)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> enclosed = new TreeMap<>();
        ((ArchiveReading.Whole) Archive.read(new ByteArrayInputStream(bytes)))
                .archive()
                .enclosed()
                .forEach(file -> enclosed.put(file.name(), file.bytes()));
        for (String name : List.of("pain-after-2-to-3-days.svg", "pain-after-2-to-3-days.es.vtt")) {
            assertThat(enclosed.get("media/" + name))
                    .isEqualTo(Files.readAllBytes(Path.of("decision-aids/acute-otitis-media-children/media", name)));
        }
        assertThat(enclosed.get("documents/checklists/ipdas-4.json"))
                .isEqualTo(given(contract())
                        .get("/api/v1/aids/acute-otitis-media-children/versions/1/checklists/ipdas-4")
                        .asByteArray());
    }

    @Test
    void sendsNothingTwice() {
        String tag = given(contract()).get(ARCHIVE, "knee-osteoarthritis", 1).header("ETag");
        given(contract())
                .header("If-None-Match", tag)
                .get(ARCHIVE, "knee-osteoarthritis", 1)
                .then()
                .statusCode(304);
    }

    @Test
    void knowsNoOtherAidOrVersion() {
        given(contract())
                .get(ARCHIVE, "no-such-aid", 1)
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-not-found"));
        given(contract())
                .get(ARCHIVE, "knee-osteoarthritis", 99)
                .then()
                .statusCode(404)
                .body("type", is("/problems/aid-version-not-found"));
        given(contract()).get(ARCHIVE, "knee-osteoarthritis", "one").then().statusCode(404);
    }
}
