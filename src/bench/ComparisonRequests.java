import com.sun.management.OperatingSystemMXBean;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What a comparison costs over HTTP, as a multiple of the least that it could cost: a bare Vert.x server that takes
/// the same requests and sends the bytes of one answer. Every request has other priorities. Run after
/// `./mvnw -Dmaven.test.skip package`, from the project's folder:
///
/// ```
/// java -cp 'target/quarkus-app/lib/main/*' src/bench/ComparisonRequests.java [connections] [port]
/// ```
///
/// It starts both servers, asks them in turn as fast as they answer, then each at half of that, where the time is
/// counted from the moment at which a request was due. It takes three minutes, as few cores compile slowly while they
/// serve, prints ratios and judges nothing. Servers and caller share the machine's cores, so the processor time of a
/// request is told apart. Traffic stays on loopback.
class ComparisonRequests {

    private static final String PATH = "/api/v1/aids/statins-primary-prevention/comparisons";
    private static final String[] ROWS = {
        "heart-attack-or-stroke", "death-from-any-cause", "new-diabetes", "a-tablet-every-day"
    };
    private static final Duration STARTING = Duration.ofSeconds(120);
    private static final Duration WARMING_UP = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final int TURNS = 3;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient http;
    private final int connections;

    private ComparisonRequests(int connections) {
        this.connections = connections;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(connections).setKeepAlive(true));
    }

    private record Server(String name, Process process, int port) {

        Duration processorTime() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    /// @param millis of every answered request, the quickest first
    /// @param serverMicros processor time of the server for one request
    private record Load(double perSecond, double[] millis, double serverMicros, double callerMicros) {

        double quantile(double share) {
            return millis[(int) Math.min(millis.length - 1, Math.floor(share * millis.length))];
        }
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("bare")) {
            sendTheSameAlways(Integer.parseInt(arguments[1]), Files.readAllBytes(Path.of(arguments[2])));
            return;
        }
        int connections = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 18_081;
        Path directory = Files.createTempDirectory("equipoise-requests");
        ComparisonRequests caller = new ComparisonRequests(connections);
        Server service = new Server("the service", service(directory, port), port);
        try {
            caller.awaitReady(service, "/q/health/ready");
            Path answer = directory.resolve("answer.json");
            Files.write(answer, caller.ask(service).get().getBytes());
            Server bare = new Server("bare Vert.x", bare(directory, port + 1, answer), port + 1);
            try {
                caller.awaitReady(bare, "/");
                caller.measure(service, bare, Files.size(answer));
            } finally {
                bare.process().destroy();
            }
        } finally {
            service.process().destroy();
            service.process().waitFor(60, TimeUnit.SECONDS);
            caller.vertx.close();
        }
    }

    private void measure(Server service, Server bare, long bytes) throws Exception {
        System.out.printf(
                "%d connections, %d cores, answers of %,d bytes%n",
                connections, Runtime.getRuntime().availableProcessors(), bytes);
        flatOut(bare, WARMING_UP);
        flatOut(service, WARMING_UP.multipliedBy(2));
        Load[] ofBare = new Load[TURNS];
        Load[] ofService = new Load[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            ofBare[turn] = flatOut(bare, TURN);
            ofService[turn] = flatOut(service, TURN);
        }
        Load most = all(ofService);
        Load mostOfBare = all(ofBare);
        print("bare, flat out", mostOfBare, mostOfBare);
        print("comparisons, flat out", most, mostOfBare);
        Load calmBare = paced(bare, mostOfBare.perSecond() / 2, TURN.multipliedBy(2));
        print("bare, at half", calmBare, calmBare);
        print("comparisons, at half", paced(service, most.perSecond() / 2, TURN.multipliedBy(2)), calmBare);
    }

    private CompletableFuture<Buffer> ask(Server server) {
        return http.request(HttpMethod.POST, server.port(), "127.0.0.1", PATH)
                .compose(request -> request.putHeader("Content-Type", "application/json").send(otherPriorities()))
                .compose(answer -> answer.statusCode() == 200
                        ? answer.body()
                        : answer.body().map(body -> {
                            throw new IllegalStateException("answered with " + answer.statusCode() + " " + body);
                        }))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private static Buffer otherPriorities() {
        StringBuilder body = new StringBuilder(
                "{\"profile\":{\"ten-year-risk\":0.1},\"priorities\":{\"method\":\"rating\",\"ratings\":{");
        for (int row = 0; row < ROWS.length; row++) {
            double rating = ThreadLocalRandom.current().nextInt(1, 1_001) / 100.0;
            body.append(row == 0 ? "\"" : ",\"").append(ROWS[row]).append("\":").append(rating);
        }
        return Buffer.buffer(body.append("}}}").toString());
    }

    /// Every connection asks again as soon as it is answered.
    private Load flatOut(Server server, Duration time) throws Exception {
        return counted(server, () -> {
            long end = System.nanoTime() + time.toNanos();
            Times times = new Times();
            CompletableFuture<?>[] callers = IntStream.range(0, connections)
                    .mapToObj(_ -> askUntil(end, server, times))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(callers).join();
            return times;
        });
    }

    private CompletableFuture<Void> askUntil(long end, Server server, Times times) {
        long start = System.nanoTime();
        return ask(server).thenCompose(_ -> {
            times.add(start);
            return System.nanoTime() < end ? askUntil(end, server, times) : CompletableFuture.completedFuture(null);
        });
    }

    /// One request after the other at the moment at which it is due, whether or not others are answered.
    private Load paced(Server server, double perSecond, Duration time) throws Exception {
        return counted(server, () -> {
            int requests = (int) (perSecond * time.toNanos() / 1e9);
            CompletableFuture<?>[] asked = new CompletableFuture[requests];
            Times times = new Times();
            long begun = System.nanoTime();
            for (int i = 0; i < requests; i++) {
                long due = begun + (long) (i * 1e9 / perSecond);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                asked[i] = ask(server).thenRun(() -> times.add(due));
            }
            CompletableFuture.allOf(asked).join();
            return times;
        });
    }

    private static final class Times {

        private final double[] millis = new double[4_000_000];
        private final AtomicInteger count = new AtomicInteger();

        void add(long startNanos) {
            millis[count.getAndIncrement()] = (System.nanoTime() - startNanos) / 1e6;
        }

        double[] sorted() {
            return Arrays.stream(millis, 0, count.get()).sorted().toArray();
        }
    }

    private static Load counted(Server server, Supplier<Times> asking) {
        OperatingSystemMXBean caller = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration ofServer = server.processorTime();
        long ofCaller = caller.getProcessCpuTime();
        long begun = System.nanoTime();
        double[] millis = asking.get().sorted();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Load(
                millis.length / seconds,
                millis,
                server.processorTime().minus(ofServer).toNanos() / 1e3 / millis.length,
                (caller.getProcessCpuTime() - ofCaller) / 1e3 / millis.length);
    }

    private static Load all(Load... turns) {
        return new Load(
                Arrays.stream(turns).mapToDouble(Load::perSecond).average().orElseThrow(),
                Arrays.stream(turns)
                        .flatMapToDouble(turn -> Arrays.stream(turn.millis()))
                        .sorted()
                        .toArray(),
                Arrays.stream(turns).mapToDouble(Load::serverMicros).average().orElseThrow(),
                Arrays.stream(turns).mapToDouble(Load::callerMicros).average().orElseThrow());
    }

    private static void print(String what, Load load, Load bare) {
        System.out.printf(
                "%-22s %7.0f a second (× %.2f)   p50 %6.2f ms   p99 %6.2f ms (× %.1f)   processor: server %4.0f µs (× %.1f), caller %4.0f µs%n",
                what,
                load.perSecond(),
                load.perSecond() / bare.perSecond(),
                load.quantile(0.5),
                load.quantile(0.99),
                load.quantile(0.99) / bare.quantile(0.99),
                load.serverMicros(),
                load.serverMicros() / bare.serverMicros(),
                load.callerMicros());
    }

    private static void sendTheSameAlways(int port, byte[] bytes) {
        Buffer answer = Buffer.buffer(bytes);
        Vertx.vertx()
                .createHttpServer()
                .requestHandler(request -> request.body().onSuccess(_ -> request.response()
                        .putHeader("Content-Type", "application/json;charset=UTF-8")
                        .putHeader("Content-Language", "en")
                        .putHeader("Cache-Control", "no-store")
                        .end(answer)))
                .listen(port, "127.0.0.1");
    }

    private static Process service(Path directory, int port) throws IOException {
        return start(
                directory.resolve("service.log"),
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dequipoise.database.directory=" + directory.resolve("data"),
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
    }

    private static Process bare(Path directory, int port, Path answer) throws IOException {
        return start(
                directory.resolve("bare.log"),
                "-cp",
                System.getProperty("java.class.path"),
                "src/bench/ComparisonRequests.java",
                "bare",
                Integer.toString(port),
                answer.toString());
    }

    private static Process start(Path log, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        File output = log.toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private void awaitReady(Server server, String path) throws Exception {
        long until = System.nanoTime() + STARTING.toNanos();
        while (System.nanoTime() < until && server.process().isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                HttpClientResponse answer = http.request(HttpMethod.GET, server.port(), "127.0.0.1", path)
                        .compose(request -> request.send())
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again below.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(server.name() + " did not start");
    }
}
