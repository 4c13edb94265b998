package org.equipoise.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service and its database: who starts, who stops, who stands back.
class ServiceIT {

    private static final Pattern REQUESTS_IN_FLIGHT =
            Pattern.compile("^http_server_active_requests\\S* (\\d+)", Pattern.MULTILINE);

    @TempDir
    Path home;

    @Test
    void finishesRequestsInFlightBeforeItStopsTheServer() throws Exception {
        DatabaseFiles files = DatabaseFiles.in(home);
        try (ServiceProcess service = ServiceProcess.startWithUnpackedPrograms(home)) {
            service.port();
            CompletableFuture<HttpResponse<String>> inFlight;
            signal("STOP", files);
            try {
                inFlight = service.ask("/q/health/ready");
                Patience.until("the request waits for the database", () -> requestsInFlight(service) >= 2);
                service.askToStop();
                Patience.until(
                        "the service waits for the request",
                        () -> service.output().contains("Waiting for HTTP"));
                assertThat(Patience.happensWithin(Duration.ofSeconds(1), () -> anyoneStops(files)))
                        .isFalse();
            } finally {
                signal("CONT", files);
            }
            assertThat(inFlight.join().statusCode()).isEqualTo(200);
            assertThat(inFlight.join().body()).contains("\"status\": \"UP\"");
            assertThat(service.exitCode()).isEqualTo(128 + 15);
        }
        assertThat(files.anyProcessWorksOnIt()).isFalse();
        assertThat(files.directory().log()).content().endsWith("database system is shut down\n");
    }

    @Test
    void goesOnWhenItsServerWasKilled() {
        DatabaseFiles files = DatabaseFiles.in(home);
        try (ServiceProcess service = ServiceProcess.startWithUnpackedPrograms(home)) {
            service.port();
            ProcessHandle killed = files.server();
            killed.destroyForcibly();
            Patience.until("another server answers", () -> files.answersFromAnotherThan(killed));
            Patience.until(
                    "the service is well", () -> service.ask("/q/health").join().statusCode() == 200);
        }
        assertThat(files.anyProcessWorksOnIt()).isFalse();
    }

    @Test
    void standsBackFromADirectoryThatIsInUse() throws Exception {
        DatabaseFiles files = DatabaseFiles.in(home);
        try (EmbeddedServer _ = EmbeddedServer.start(files.directory().root(), ServiceProcess.UNPACKED);
                ServiceProcess second = ServiceProcess.startWithUnpackedPrograms(home)) {
            ProcessHandle server = files.server();
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Another Equipoise is running on the data directory "
                            + files.directory().root());
            assertThat(files.server()).isEqualTo(server);
            try (var connection = files.connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void leavesAForeignDirectoryAlone() throws IOException {
        Path foreign = Files.createDirectory(home.resolve("equipoise-data"));
        Files.writeString(foreign.resolve("thesis.txt"), "Years of work");
        Map<String, String> before = DatabaseFiles.contents(foreign);
        try (ServiceProcess service = ServiceProcess.startWithUnpackedPrograms(home)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains(foreign + " is not empty and is no data directory of Equipoise");
        }
        assertThat(DatabaseFiles.contents(foreign)).isEqualTo(before);
    }

    @Test
    void usesTheServerThatTheConfigurationNames() throws Exception {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        try (EmbeddedServer other = EmbeddedServer.start(elsewhere, ServiceProcess.UNPACKED);
                ServiceProcess service = ServiceProcess.start(home, asEnvironment(other.settings()))) {
            assertThat(service.ask("/q/health").join().statusCode()).isEqualTo(200);
            assertThat(home.resolve("equipoise-data")).doesNotExist();
        }
    }

    private static Map<String, String> asEnvironment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach(
                (key, value) -> environment.put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return environment;
    }

    /// Holds the server and its sessions, or lets them go on.
    private static void signal(String name, DatabaseFiles files) throws Exception {
        ProcessHandle server = files.server();
        for (ProcessHandle process :
                Stream.concat(Stream.of(server), server.children()).toList()) {
            String number = Long.toString(process.pid());
            assertThat(new ProcessBuilder("kill", "-" + name, number).start().waitFor())
                    .isZero();
        }
    }

    private static boolean anyoneStops(DatabaseFiles files) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .anyMatch(line -> line.contains("pg_ctl stop")
                        && line.contains(files.directory().cluster().toString()));
    }

    private static int requestsInFlight(ServiceProcess service) {
        Matcher gauge =
                REQUESTS_IN_FLIGHT.matcher(service.ask("/q/metrics").join().body());
        return gauge.find() ? Integer.parseInt(gauge.group(1)) : 0;
    }
}
