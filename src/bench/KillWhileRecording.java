import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Records summaries from several callers while the service is killed ten times with no warning, and then asks for
/// every one that was acknowledged. Run after `./mvnw -Dmaven.test.skip package`, from the project's folder:
///
/// ```
/// java src/bench/KillWhileRecording.java [rounds] [port]
/// ```
///
/// It prints acknowledged, found and lost; lost must be 0. Traffic stays on loopback and stops by itself.
class KillWhileRecording {

    private static final int CALLERS = 4;
    private static final Duration STARTING = Duration.ofSeconds(120);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static final Map<String, String> ACKNOWLEDGED = new ConcurrentHashMap<>();
    private static volatile boolean running;

    public static void main(String... arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18_080;
        Path directory = Files.createTempDirectory("equipoise-kill");
        URI base = URI.create("http://127.0.0.1:" + port);
        String clinician = null;
        for (int round = 1; round <= rounds; round++) {
            Process service = start(directory, port);
            awaitReady(base, service);
            clinician = clinician == null ? "clinician:" + password(directory) : clinician;
            check(base, clinician, "round " + round + " before");
            record(base, clinician, ThreadLocalRandom.current().nextLong(1000, 4000), service);
        }
        Process service = start(directory, port);
        awaitReady(base, service);
        int lost = check(base, clinician, "at the end");
        service.destroy();
        service.waitFor(60, TimeUnit.SECONDS);
        System.exit(lost == 0 && !ACKNOWLEDGED.isEmpty() ? 0 : 1);
    }

    private static Process start(Path directory, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dequipoise.database.directory=" + directory.resolve("data"),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.resolve("log").toFile()))
                .start();
    }

    private static void awaitReady(URI base, Process service) throws Exception {
        long until = System.nanoTime() + STARTING.toNanos();
        while (System.nanoTime() < until && service.isAlive()) {
            try {
                if (get(base.resolve("/q/health/ready"), null).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    /// As printed at the first start.
    private static String password(Path directory) throws IOException {
        Matcher printed = Pattern.compile("(?m)^\\s*clinician\\s+(\\S+)").matcher(Files.readString(directory.resolve("log")));
        if (!printed.find()) {
            throw new IllegalStateException("No password was printed");
        }
        return printed.group(1);
    }

    private static void record(URI base, String clinician, long milliseconds, Process service) throws Exception {
        running = true;
        Thread[] callers = new Thread[CALLERS];
        for (int i = 0; i < CALLERS; i++) {
            callers[i] = Thread.ofPlatform().start(() -> {
                while (running) {
                    recordOne(base, clinician);
                }
            });
        }
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        service.destroyForcibly().waitFor();
        running = false;
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private static void recordOne(URI base, String clinician) {
        try {
            HttpResponse<String> opened = send(base.resolve("/api/v1/decisions"), "POST", clinician, null, """
                    {"aid": "statins-primary-prevention", "patientReference": "bench"}""");
            if (opened.statusCode() != 201) {
                return;
            }
            String id = member("id", opened.body());
            URI summary = base.resolve("/api/v1/decisions/" + id + "/summary");
            send(summary, "PUT", clinician, "\"0\"", """
                    {"outcome": {"kind": "chosen", "option": "statin"}}""");
            HttpResponse<String> recorded =
                    send(URI.create(summary + "/record"), "POST", clinician, "\"1\"", "");
            if (recorded.statusCode() == 201) {
                ACKNOWLEDGED.put(id, member("hash", recorded.body().replaceAll(".*\"document\"", "").replaceAll("\"aid\":\\{[^}]*}", "")));
            }
        } catch (IOException | InterruptedException killed) {
            // Not acknowledged, so nothing is promised.
        }
    }

    private static int check(URI base, String clinician, String when) throws Exception {
        int lost = 0;
        for (Map.Entry<String, String> each : ACKNOWLEDGED.entrySet()) {
            HttpResponse<String> revisions =
                    get(base.resolve("/api/v1/decisions/" + each.getKey() + "/summary/revisions"), clinician);
            boolean found = revisions.statusCode() == 200
                    && revisions.body().contains(each.getValue())
                    && revisions.body().contains("\"intact\":true");
            lost += found ? 0 : 1;
        }
        System.out.printf("%s: acknowledged %d, found %d, lost %d%n", when, ACKNOWLEDGED.size(), ACKNOWLEDGED.size() - lost, lost);
        return lost;
    }

    private static String member(String name, String json) {
        Matcher member = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!member.find()) {
            throw new IllegalStateException("No member " + name);
        }
        return member.group(1);
    }

    private static HttpResponse<String> get(URI uri, String account) throws IOException, InterruptedException {
        return send(uri, "GET", account, null, null);
    }

    private static HttpResponse<String> send(URI uri, String method, String account, String ifMatch, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (account != null) {
            byte[] credentials = account.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null && !body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
