package org.equipoise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.archive.ArchiveReading;
import org.equipoise.database.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clinic adapts a shipped aid, and a new version of it is published beside that.
class AdaptationIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ADAPTATION = "/api/v1/aids/%s/versions/1".formatted(AdaptedAid.ADAPTED);

    @TempDir
    Path home;

    @TempDir
    Path archives;

    @Test
    void isPublishedWithItsProvenanceAndSeesWhatIsNewUpstream() throws Exception {
        AidContent shipped = publishedByItself();
        put(AdaptedAid.ADAPTED, 1, AdaptedAid.of(shipped, 1));
        put(AdaptedAid.ADAPTED + "-invented", 1, AdaptedAid.invented(shipped, 1));
        put(AdaptedAid.UPSTREAM, 2, AdaptedAid.newerUpstream(shipped));
        try (ServiceProcess service = start()) {
            JsonNode adapted = json(service, ADAPTATION);
            assertThat(adapted.at("/adaptedFrom/by").textValue()).isEqualTo(AdaptedAid.BY);
            assertThat(adapted.at("/adaptedFrom/hash").textValue()).isEqualTo(shipped.hash());
            assertThat(adapted.at("/options/1/offered").booleanValue()).isFalse();
            assertThat(adapted.at("/options/1/notOffered").textValue()).isEqualTo(AdaptedAid.WHY);
            assertThat(service.output())
                    .contains("/attributes/0/cells/warfarin: this is not what the version says that was adapted");

            JsonNode upstream = json(service, ADAPTATION + "/upstream");
            assertThat(upstream.path("newest").intValue()).isEqualTo(2);
            assertThat(upstream.path("upToDate").booleanValue()).isFalse();
            assertThat(upstream.path("toTakeOver").findValuesAsText("pointer")).contains("/texts/en/summary");
            assertThat(upstream.path("conflicts").findValuesAsText("pointer")).containsExactly("/texts/en/title");

            assertThat(get(service, "/aids/" + AdaptedAid.ADAPTED))
                    .contains(AdaptedAid.BY)
                    .contains(AdaptedAid.WHY)
                    .contains("/aids/" + AdaptedAid.UPSTREAM);
            assertThat(ask(service, "/api/v1/aids/%s/versions/1/upstream".formatted(AdaptedAid.UPSTREAM))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private AidContent publishedByItself() throws Exception {
        try (ServiceProcess service = start()) {
            String path = "/api/v1/aids/%s/versions/1/archive".formatted(AdaptedAid.UPSTREAM);
            byte[] archive = HTTP.send(request(service, path), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            ArchiveReading reading = Archive.read(new ByteArrayInputStream(archive));
            return ((ArchiveReading.Whole) reading).archive().content();
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                home,
                Map.of(
                        "EQUIPOISE_AIDS_DIRECTORIES",
                        archives.toString(),
                        "EQUIPOISE_DATABASE_BINARIES",
                        ServiceProcess.UNPACKED.toString()));
    }

    private void put(String slug, int version, AidContent content) throws Exception {
        Files.write(
                archives.resolve("%s-%d%s".formatted(slug, version, Archive.ENDING)),
                Archive.of(slug, version, content, List.of()).bytes());
    }

    private static JsonNode json(ServiceProcess service, String path) throws Exception {
        return new JsonMapper().readTree(get(service, path));
    }

    private static String get(ServiceProcess service, String path) throws Exception {
        HttpResponse<String> answer = ask(service, path);
        assertThat(answer.statusCode()).as(path + "\n" + service.output()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> ask(ServiceProcess service, String path) throws Exception {
        return HTTP.send(request(service, path), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(ServiceProcess service, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(service.port(), path)))
                .build();
    }
}
