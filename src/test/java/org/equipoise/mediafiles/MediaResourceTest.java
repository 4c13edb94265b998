package org.equipoise.mediafiles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.Contract.contract;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.equipoise.media.MediaStore;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaResourceTest {

    private static final Path FOLDER = Path.of("decision-aids/acute-otitis-media-children/media");
    private static final String DRAWING = "pain-after-2-to-3-days.svg";

    @Inject
    MediaStore store;

    @Test
    void isToldWithEverythingForThoseWhoDoNotSeeIt() {
        given(contract())
                .get("/api/v1/aids/acute-otitis-media-children")
                .then()
                .body("media.kind", hasItems("animation"))
                .body("media[0].attribute", is("pain-after-2-to-3-days"))
                .body("media[0].seconds", is(5.0f))
                .body("media[0].alternative", containsString("16 circles are filled"))
                .body("media[0].transcript", containsString("about 11 of 100"))
                .body("media[0].captions.language", hasItems("en", "es", "ar"))
                .body("media[0].captions[1].cues[2].end", is(5000))
                .body("media[0].file.type", is("image/svg+xml"));
    }

    @Test
    void servesAFileWholeThatNeverChanges() throws IOException {
        byte[] bytes = given(contract())
                .get(address(DRAWING))
                .then()
                .statusCode(200)
                .contentType(equalTo("image/svg+xml"))
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", containsString("immutable"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(bytes).isEqualTo(Files.readAllBytes(FOLDER.resolve(DRAWING)));
        assertThat(given().get(address(DRAWING)).headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        given(contract()).get(address("pain-after-2-to-3-days.ar.vtt")).then().contentType("text/vtt;charset=utf-8");
    }

    @Test
    void servesThePartThatIsAskedFor() throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve(DRAWING));
        byte[] part = given(contract())
                .header("Range", "bytes=10-19")
                .get(address(DRAWING))
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-19/" + whole.length)
                .header("Content-Length", "10")
                .extract()
                .asByteArray();
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
        given(contract())
                .header("Range", "bytes=" + whole.length + "-")
                .get(address(DRAWING))
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length)
                .body("type", is("/problems/range-not-satisfiable"));
    }

    @Test
    void goesOnWithAPartOnlyWhereTheFileIsStillTheSame() {
        String tag = given().get(address(DRAWING)).header("ETag");
        ranged("If-Range", tag).then().statusCode(206);
        ranged("If-Range", "\"other\"").then().statusCode(200).header("Content-Range", nullValue());
        ranged("If-Range", "W/" + tag).then().statusCode(200);
        ranged("If-None-Match", tag).then().statusCode(304);
    }

    @Test
    void knowsNoOtherFiles() {
        for (String name : new String[] {"no-such-file.svg", "..%2Faid.yaml", "aid.yaml", "%00"}) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/aids/acute-otitis-media-children/versions/1/media/" + name)
                    .then()
                    .statusCode(anyOf(is(404), is(400)));
        }
        given(contract())
                .get("/api/v1/aids/knee-osteoarthritis/versions/1/media/" + DRAWING)
                .then()
                .statusCode(404)
                .body("type", is("/problems/medium-not-found"));
    }

    @Test
    void keepsALargeFileInPartsAndGivesBackAnyOfThem() throws IOException {
        byte[] large = new byte[700_001];
        new Random(7).nextBytes(large);
        String hash = MediaStore.hash(new ByteArrayInputStream(large));
        store.keep(hash, new ByteArrayInputStream(large));
        store.keep(hash, new ByteArrayInputStream(large));

        assertThat(store.size(hash)).contains(700_001L);
        for (int[] part :
                new int[][] {{0, 700_000}, {262_143, 262_144}, {524_288, 700_000}, {5, 5}, {700_000, 700_000}}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.write(hash, part[0], part[1], out);
            assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(large, part[0], part[1] + 1));
        }
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhatItsHashSays() {
        String wrong = "0".repeat(64);
        try {
            store.keep(wrong, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            assertThat(wrong).as("kept under a wrong hash").isEmpty();
        } catch (IOException refused) {
            assertThat(store.size(wrong)).isEmpty();
        }
    }

    private static Response ranged(String header, String value) {
        return given(contract())
                .header("Range", "bytes=0-9")
                .header(header, value)
                .get(address(DRAWING));
    }

    private static String address(String file) {
        return given().get("/api/v1/aids/acute-otitis-media-children")
                .path("media[0].file.address")
                .toString()
                .replace(DRAWING, file);
    }
}
