package org.equipoise;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The image cannot be built in every place where this is; what can go wrong in it is read off the Dockerfile.
class DockerfileTest {

    private static final Set<String> INSTRUCTIONS = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    private static final Properties CONFIGURED = new Properties();

    private final Dockerfile dockerfile;

    DockerfileTest() throws IOException {
        this.dockerfile = Dockerfile.read();
    }

    @BeforeAll
    static void readConfiguration() throws IOException {
        try (Reader properties = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            CONFIGURED.load(properties);
        }
    }

    @Test
    void consistsOfKnownInstructions() {
        assertThat(dockerfile.instructions())
                .isNotEmpty()
                .allSatisfy(instruction -> assertThat(instruction.name()).isIn(INSTRUCTIONS));
    }

    /// PostgreSQL asks the system for the name of the user that it runs as.
    @Test
    void runsAsAUserThatHasANameAndIsNotRoot() {
        assertThat(dockerfile.last("USER")).matches("[1-9][0-9]*");
        assertThat(dockerfile.all("RUN"))
                .anySatisfy(command -> assertThat(command).contains("useradd --uid " + dockerfile.last("USER")));
    }

    @Test
    void keepsTheDatabaseInAVolume() {
        assertThat(dockerfile.all("ENV")).contains("EQUIPOISE_DATABASE_DIRECTORY=" + dockerfile.last("VOLUME"));
    }

    @Test
    void opensThePortThatTheServiceListensOn() {
        assertThat(dockerfile.last("EXPOSE")).isEqualTo(CONFIGURED.getProperty("quarkus.http.port"));
        assertThat(dockerfile.last("HEALTHCHECK"))
                .contains("/dev/tcp/127.0.0.1/%s ".formatted(dockerfile.last("EXPOSE")));
    }

    /// Run by a shell, the service would not hear that it is asked to stop.
    @Test
    void startsTheServiceItself() {
        assertThat(dockerfile.last("ENTRYPOINT")).startsWith("[\"java\"").endsWith("/quarkus-run.jar\"]");
        assertThat(dockerfile.last("STOPSIGNAL")).isEqualTo("SIGTERM");
    }

    @Test
    void asksForTheHealthOfTheServiceWhereItIsTold() {
        assertThat(dockerfile.last("HEALTHCHECK")).contains("GET /q/health/ready ");
        assertThat(CONFIGURED.stringPropertyNames())
                .noneMatch(
                        key -> key.endsWith("non-application-root-path") || key.startsWith("quarkus.smallrye-health"));
    }

    @Test
    void takesTheServiceAsHealthyOnlyWhenItSaysSo() throws Exception {
        assertThat(healthCheckOfAServiceThatAnswers(200)).isZero();
        assertThat(healthCheckOfAServiceThatAnswers(503)).isNotZero();
    }

    @Test
    void takesNobodyAsUnhealthy() throws Exception {
        assertThat(healthCheck(freePort())).isNotZero();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int healthCheckOfAServiceThatAnswers(int status) throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
        try {
            return healthCheck(service.getAddress().getPort());
        } finally {
            service.stop(0);
        }
    }

    private int healthCheck(int port) throws Exception {
        List<String> command = dockerfile.healthCheck().stream()
                .map(part -> part.replace("/%s ".formatted(dockerfile.last("EXPOSE")), "/%d ".formatted(port)))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
