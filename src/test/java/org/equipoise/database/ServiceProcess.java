package org.equipoise.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The built service, run as people run it: `java -jar quarkus-run.jar`.
public final class ServiceProcess implements AutoCloseable {

    public static final Path UNPACKED = Path.of("target", "postgresql").toAbsolutePath();

    private static final Pattern ADDRESS = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path output;

    private ServiceProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static ServiceProcess start(Path workingDirectory, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(workingDirectory, "service", ".out");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            Path.of("target", "quarkus-app", "quarkus-run.jar")
                                    .toAbsolutePath()
                                    .toString())
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment().putAll(environment);
            return new ServiceProcess(builder.start(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ServiceProcess startWithUnpackedPrograms(Path workingDirectory) {
        return start(workingDirectory, Map.of("EQUIPOISE_DATABASE_BINARIES", UNPACKED.toString()));
    }

    public int port() {
        return Patience.untilFound("the service listens; it says " + output(), () -> {
            Matcher address = ADDRESS.matcher(output());
            if (address.find()) {
                return Optional.of(Integer.parseInt(address.group(1)));
            }
            if (!process.isAlive()) {
                throw new AssertionError("The service ended: " + output());
            }
            return Optional.empty();
        });
    }

    CompletableFuture<HttpResponse<String>> ask(String path) {
        URI uri = URI.create("http://127.0.0.1:%d%s".formatted(port(), path));
        return HTTP.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void killAtOnce() {
        process.destroyForcibly();
        exitCode();
    }

    void askToStop() {
        process.destroy();
    }

    int exitCode() {
        try {
            if (process.waitFor(120, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new AssertionError("The service does not end: " + output());
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            exitCode();
        }
    }
}
