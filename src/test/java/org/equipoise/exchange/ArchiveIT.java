package org.equipoise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.equipoise.archive.Archive;
import org.equipoise.database.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From one installation to another that holds nothing, by archives alone.
class ArchiveIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// Every byte a character, so that archives can be compared and kept in a map.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    @TempDir
    Path here;

    @TempDir
    Path there;

    @TempDir
    Path archives;

    @Test
    void carriesEveryAidUnchangedAndOnce() throws Exception {
        Map<String, String> exported;
        try (ServiceProcess service = ServiceProcess.start(here, environment(Map.of()))) {
            exported = everyArchive(service);
        }
        assertThat(exported).hasSizeGreaterThanOrEqualTo(11);
        assertThat(exported.get("acute-otitis-media-children-1"))
                .contains(
                        "media/pain-after-2-to-3-days.svg", "documents/checklists/ipdas-4.json", "\"translations\":{");
        for (Map.Entry<String, String> archive : exported.entrySet()) {
            Files.writeString(archives.resolve(archive.getKey() + Archive.ENDING), archive.getValue(), BYTES);
        }
        Files.writeString(archives.resolve("broken" + Archive.ENDING), "PK and nothing more");
        Map<String, String> importing = environment(
                Map.of("EQUIPOISE_AIDS_SHIPPED", "false", "EQUIPOISE_AIDS_DIRECTORIES", archives.toString()));
        try (ServiceProcess service = ServiceProcess.start(there, importing)) {
            assertThat(everyArchive(service)).isEqualTo(exported);
            assertThat(service.output())
                    .contains("took over version 1")
                    .contains("Decision aid broken.equipoise.zip refused")
                    .contains("Decision aids: %d published, 1 refused".formatted(exported.size()));
        }
        try (ServiceProcess service = ServiceProcess.start(there, importing)) {
            assertThat(everyArchive(service)).isEqualTo(exported);
            assertThat(service.output()).doesNotContain("took over");
        }
        try (ServiceProcess service = ServiceProcess.start(here, environment(Map.of()))) {
            assertThat(everyArchive(service)).isEqualTo(exported);
            assertThat(service.output()).doesNotContain("published version");
        }
    }

    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("EQUIPOISE_DATABASE_BINARIES", ServiceProcess.UNPACKED.toString());
        return environment;
    }

    /// By slug and version.
    private static Map<String, String> everyArchive(ServiceProcess service) throws Exception {
        Map<String, String> archives = new TreeMap<>();
        JsonNode aids = new JsonMapper().readTree(get(service, "/api/v1/aids?pageSize=100"));
        for (JsonNode aid : aids.path("items")) {
            String slug = aid.path("slug").textValue();
            int version = aid.path("version").intValue();
            byte[] archive = get(service, "/api/v1/aids/%s/versions/%d/archive".formatted(slug, version));
            archives.put("%s-%d".formatted(slug, version), new String(archive, BYTES));
        }
        return archives;
    }

    private static byte[] get(ServiceProcess service, String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:%d%s".formatted(service.port(), path));
        HttpResponse<byte[]> answer =
                HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
