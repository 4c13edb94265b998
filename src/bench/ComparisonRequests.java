import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What a comparison costs over HTTP, as a multiple of the least that the same service can be asked: whether it lives.
/// Every comparison has other priorities, so none is the answer to the one before. Run after
/// `./mvnw -Dmaven.test.skip package`, from the project's folder:
///
/// ```
/// java src/bench/ComparisonRequests.java [callers] [port]
/// ```
///
/// It starts the built service on a directory of its own, asks both in turn (17 seconds in all), prints ratios and
/// judges nothing. Callers and service share the machine's cores. Traffic stays on loopback.
class ComparisonRequests {

    private static final Duration STARTING = Duration.ofSeconds(120);
    private static final Duration WARMING_UP = Duration.ofSeconds(4);
    private static final Duration TURN = Duration.ofMillis(1_500);
    private static final int TURNS = 3;
    private static final String[] ROWS = {
        "heart-attack-or-stroke", "death-from-any-cause", "new-diabetes", "a-tablet-every-day"
    };

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /// @param millis of every answered request, the quickest first
    private record Load(double perSecond, double[] millis) {

        double quantile(double share) {
            return millis[(int) Math.min(millis.length - 1, Math.floor(share * millis.length))];
        }
    }

    public static void main(String... arguments) throws Exception {
        int callers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18_081;
        Path directory = Files.createTempDirectory("equipoise-requests");
        URI base = URI.create("http://127.0.0.1:" + port);
        Process service = start(directory, port);
        try {
            awaitReady(base, service);
            Supplier<HttpRequest> bare = () -> HttpRequest.newBuilder(base.resolve("/q/health/live"))
                    .build();
            Supplier<HttpRequest> comparison = () -> comparison(base);
            load(bare, callers, WARMING_UP);
            load(comparison, callers, WARMING_UP);
            Load[] ofBare = new Load[TURNS];
            Load[] ofComparison = new Load[TURNS];
            for (int turn = 0; turn < TURNS; turn++) {
                ofBare[turn] = load(bare, callers, TURN);
                ofComparison[turn] = load(comparison, callers, TURN);
            }
            Load alive = all(ofBare);
            Load compared = all(ofComparison);
            System.out.printf("%d callers on %d cores%n", callers, Runtime.getRuntime().availableProcessors());
            print("GET /q/health/live", alive, alive);
            print("POST …/comparisons", compared, alive);
        } finally {
            service.destroy();
            service.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static HttpRequest comparison(URI base) {
        RandomGenerator random = RandomGenerator.getDefault();
        String ratings = String.join(
                ",",
                Arrays.stream(ROWS)
                        .map(row -> "\"%s\":%s".formatted(row, random.nextInt(1, 101) / 10.0))
                        .toList());
        String body = "{\"profile\":{\"ten-year-risk\":0.1},\"priorities\":{\"method\":\"rating\",\"ratings\":{%s}}}"
                .formatted(ratings);
        return HttpRequest.newBuilder(base.resolve("/api/v1/aids/statins-primary-prevention/comparisons"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /// Each caller waits for an answer before it asks again; an answer that is none ends the run.
    private static Load load(Supplier<HttpRequest> request, int callers, Duration time) throws Exception {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            var asked = IntStream.range(0, callers)
                    .mapToObj(_ -> pool.submit(() -> {
                        DoubleStream.Builder millis = DoubleStream.builder();
                        while (System.nanoTime() < end) {
                            long start = System.nanoTime();
                            HttpResponse<byte[]> answer =
                                    HTTP.send(request.get(), HttpResponse.BodyHandlers.ofByteArray());
                            if (answer.statusCode() != 200) {
                                throw new IllegalStateException("answered with " + answer.statusCode());
                            }
                            millis.add((System.nanoTime() - start) / 1e6);
                        }
                        return millis.build().toArray();
                    }))
                    .toList();
            double[][] all = new double[callers][];
            for (int i = 0; i < callers; i++) {
                all[i] = asked.get(i).get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double[] millis =
                    Arrays.stream(all).flatMapToDouble(Arrays::stream).sorted().toArray();
            return new Load(millis.length / seconds, millis);
        }
    }

    private static Load all(Load... turns) {
        double[] millis = Arrays.stream(turns)
                .flatMapToDouble(turn -> Arrays.stream(turn.millis()))
                .sorted()
                .toArray();
        return new Load(
                Arrays.stream(turns).mapToDouble(Load::perSecond).average().orElseThrow(), millis);
    }

    private static void print(String what, Load load, Load bare) {
        System.out.printf(
                "%-20s %8.0f a second (× %.2f)   p50 %6.2f ms (× %.1f)   p99 %6.2f ms (× %.1f)   %d asked%n",
                what,
                load.perSecond(),
                load.perSecond() / bare.perSecond(),
                load.quantile(0.5),
                load.quantile(0.5) / bare.quantile(0.5),
                load.quantile(0.99),
                load.quantile(0.99) / bare.quantile(0.99),
                load.millis().length);
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
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    private static void awaitReady(URI base, Process service) throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/q/health/ready")).build();
        long until = System.nanoTime() + STARTING.toNanos();
        while (System.nanoTime() < until && service.isAlive()) {
            try {
                if (HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again below.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The service did not start");
    }
}
