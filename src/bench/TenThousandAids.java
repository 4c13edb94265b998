import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.equipoise.aid.AidContent;
import org.equipoise.archive.Archive;
import org.equipoise.riskmodel.RiskModelContent;

/// Ten thousand made-up aids, in ten languages and five versions each, against the shipped ones: how long they take to
/// import, how long a start takes, what a search and a page of the list cost, and how the database plans a search. Ratios
/// are printed and nothing is judged. Run after `./mvnw -Dmaven.test.skip package`, from the project's folder:
///
/// ```
/// java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' src/bench/TenThousandAids.java \
///     [aids] [languages] [versions] [port] [directory]
/// ```
///
/// The aids are the shipped ones with other words in what they are found by: title, question, condition and names of
/// the options, half of them from the shipped texts and half made up from syllables, common ones far more often than
/// rare ones. Twenty gigabytes of content pass through it; the archives and databases stay in the directory.
class TenThousandAids {

    private static final List<String> LANGUAGES =
            List.of("en", "es", "ar", "fr", "de", "it", "pt", "nl", "fi", "sv", "pl", "cs");
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(10_000);

    private static int port;
    private static Path directory;

    public static void main(String... arguments) throws Exception {
        int aids = number(arguments, 0, 10_000);
        int languages = number(arguments, 1, 10);
        int versions = number(arguments, 2, 5);
        port = number(arguments, 3, 18_091);
        directory = arguments.length > 4 ? Path.of(arguments[4]) : Files.createTempDirectory("ten-thousand-aids");

        Map<String, JsonNode> shipped = new LinkedHashMap<>();
        Measured few = measured("few", Map.of(), service -> {
            for (JsonNode aid : get("/api/v1/aids?pageSize=100").path("items")) {
                shipped.put(aid.path("slug").textValue(), content(aid.path("slug").textValue()));
            }
            return Words.of(shipped.values());
        });
        Words words = Words.of(shipped.values());
        long generating = System.nanoTime();
        Path archives = generate(List.copyOf(shipped.values()), words, aids, languages, versions);
        System.out.printf("%d archives made in %.0f s%n", aids * versions, seconds(generating));
        Measured many = measured(
                "many",
                Map.of("EQUIPOISE_AIDS_SHIPPED", "false", "EQUIPOISE_AIDS_DIRECTORIES", archives.toString()),
                _ -> words);

        System.out.printf("%n%-34s %12s %12s %8s%n", "", shipped.size() + " aids", aids + " aids", "ratio");
        row("first start with import (s)", few.firstStart, many.firstStart);
        row("import of one version (ms)", few.firstStart * 1000 / shipped.size(), many.firstStart * 1000 / aids / versions);
        row(
                "  its processor time (ms)",
                few.work * 1000 / shipped.size(),
                many.work * 1000 / many.published / versions);
        row("start when nothing changed (s)", few.start, many.start);
        row("  its processor time (s)", few.startWork, many.startWork);
        for (String kind : many.searches.keySet()) {
            row("search, " + kind + ", p50 (ms)", at(few.searches.get(kind), 0.50), at(many.searches.get(kind), 0.50));
            row("search, " + kind + ", p99 (ms)", at(few.searches.get(kind), 0.99), at(many.searches.get(kind), 0.99));
        }
        row("page of the list, p50 (ms)", at(few.pages, 0.50), at(many.pages, 0.50));
        row("page of the list, p99 (ms)", at(few.pages, 0.99), at(many.pages, 0.99));
        row("heap in use after it all (MB)", few.heap, many.heap);
        System.out.println("\n" + many.plan);
    }

    /// @param work processor time of the service and its database at the first start, in seconds
    private record Measured(
            double firstStart,
            double work,
            int published,
            double start,
            double startWork,
            Map<String, double[]> searches, double[] pages, double heap, String plan) {}

    private interface Preparation {
        Words words(Process service) throws Exception;
    }

    private static Measured measured(String name, Map<String, String> settings, Preparation preparation)
            throws Exception {
        long began = System.nanoTime();
        Process first = start(name, settings);
        double firstStart = seconds(began);
        double work = work(first);
        JsonNode aids = JSON.readTree(text("/q/health/ready")).path("checks");
        int published = 0;
        for (JsonNode check : aids) {
            if (check.path("name").textValue().equals("decision aids")) {
                published = check.at("/data/published").intValue();
                System.out.printf(
                        "%s: %d aids published, %d refused, in %.0f s; %.0f s of processor time%n",
                        name, published, check.at("/data/refused").intValue(), firstStart, work);
            }
        }
        Words words = preparation.words(first);
        stop(first);
        began = System.nanoTime();
        Process service = start(name, settings);
        double start = seconds(began);
        double startWork = work(service);
        System.out.printf("%s: started again in %.1f s; %.1f s of processor time%n", name, start, startWork);
        Map<String, double[]> searches = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> kind : words.searches().entrySet()) {
            List<String> paths = kind.getValue().stream()
                    .map(each -> "/api/v1/aids?q=" + URLEncoder.encode(each, StandardCharsets.UTF_8))
                    .toList();
            times(paths.subList(0, paths.size() / 4));
            searches.put(kind.getKey(), times(paths));
        }
        List<Double> pages = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 400; page++) {
            long asked = System.nanoTime();
            JsonNode answer = get("/api/v1/aids?pageSize=20" + next);
            pages.add(seconds(asked) * 1000);
            next = answer.has("nextPageToken") ? "&pageToken=" + answer.path("nextPageToken").textValue() : "";
        }
        double heap = text("/q/metrics").lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        String plan = plan(name, words.searches().get("two words").getFirst());
        stop(service);
        return new Measured(
                firstStart,
                work,
                published,
                start,
                startWork,
                searches,
                pages.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                heap / 1e6,
                plan);
    }

    private static double[] times(List<String> paths) throws Exception {
        double[] times = new double[paths.size()];
        for (int i = 0; i < times.length; i++) {
            long asked = System.nanoTime();
            get(paths.get(i));
            times[i] = seconds(asked) * 1000;
        }
        Arrays.sort(times);
        return times;
    }

    /// What aids are found by, and what people type to find them.
    private record Words(List<String> common) {

        private static final String[] SYLLABLES =
                "ba be bi bo ca co da de di do fa fe fi ga go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to tra va ve vi zo"
                        .split(" ");

        static Words of(Iterable<JsonNode> contents) {
            Map<String, Integer> counted = new HashMap<>();
            for (JsonNode content : contents) {
                for (String word : content.path("texts").toString().toLowerCase().split("[^a-z]+")) {
                    if (word.length() > 3) {
                        counted.merge(word, 1, Integer::sum);
                    }
                }
            }
            return new Words(counted.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList());
        }

        String some(Random random, int count) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < count; i++) {
                words.append(i == 0 ? "" : " ").append(random.nextBoolean() ? known(random) : made(random));
            }
            return words.toString();
        }

        private String known(Random random) {
            return common.get((int) (Math.pow(random.nextDouble(), 3) * common.size()));
        }

        /// One of thirty thousand.
        private static String made(Random random) {
            Random word = new Random((long) (Math.pow(random.nextDouble(), 2) * 30_000));
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < 3 + word.nextInt(2); i++) {
                made.append(SYLLABLES[word.nextInt(SYLLABLES.length)]);
            }
            return made.toString();
        }

        Map<String, List<String>> searches() {
            Random random = new Random(1);
            Map<String, List<String>> searches = new LinkedHashMap<>();
            for (int i = 0; i < 400; i++) {
                String rare = made(random);
                String known = known(random);
                add(searches, "one word", random.nextBoolean() ? rare : known);
                add(searches, "two words", known + " " + known(random));
                add(searches, "beginning of a word", known.substring(0, 3));
                add(searches, "mistyped", rare.charAt(1) + rare.substring(0, 1) + rare.substring(2) + "q");
                add(searches, "commonest words", common.get(i % 20));
            }
            return searches;
        }

        private static void add(Map<String, List<String>> searches, String kind, String words) {
            searches.computeIfAbsent(kind, _ -> new ArrayList<>()).add(words);
        }
    }

    private static Path generate(List<JsonNode> shipped, Words words, int aids, int languages, int versions)
            throws IOException {
        Path archives = Files.createDirectories(directory.resolve("archives"));
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode base : shipped) {
            patterns.add(Pattern.of(base, LANGUAGES.subList(0, languages)));
        }
        for (int i = 0; i < aids; i++) {
            String slug = "aid-%05d".formatted(i);
            for (int version = 1; version <= versions; version++) {
                Path file = archives.resolve("%s-%d%s".formatted(slug, version, Archive.ENDING));
                if (!Files.exists(file)) {
                    Random random = new Random(i * 31L + version);
                    AidContent content = patterns.get(i % patterns.size()).filled(slug, words, random);
                    Files.write(file, compressed(Archive.of(slug, version, content, List.of()).bytes()));
                }
            }
        }
        return archives;
    }

    /// The document of a shipped aid with places to fill in, made once: every second part is the name of a place.
    private record Pattern(List<String> parts) {

        private static final String EDGE = "§";

        static Pattern of(JsonNode base, List<String> languages) {
            ObjectNode aid = base.path("aid").deepCopy();
            aid.remove("media");
            aid.put("slug", place("slug"));
            Map<String, JsonNode> texts = new TreeMap<>();
            for (String language : languages) {
                ObjectNode text = base.at("/texts/en").deepCopy();
                text.remove("media");
                text.put("language", language);
                text.put("title", place("7"));
                text.put("summary", place("40"));
                text.withObject("/condition").put("name", place("4")).put("description", place("90"));
                List<String> options = new ArrayList<>();
                text.withObject("/options").properties().forEach(option -> {
                    options.add(place(language + " " + option.getKey()));
                    ((ObjectNode) option.getValue()).put("name", options.getLast());
                });
                text.put("question", "%s or %s %s?".formatted(options.get(0), options.get(1), place("8")));
                texts.put(language, text);
            }
            Map<String, RiskModelContent> models = new TreeMap<>();
            base.path("models")
                    .properties()
                    .forEach(model -> models.put(model.getKey(), RiskModelContent.of(model.getValue())));
            return new Pattern(
                    List.of(AidContent.of(aid, texts, models).document().split(EDGE, -1)));
        }

        private static String place(String name) {
            return EDGE + name + EDGE;
        }

        /// A number stands for so many words, `slug` for the slug, everything else for the name of an option.
        AidContent filled(String slug, Words words, Random random) {
            Map<String, String> names = new HashMap<>(Map.of("slug", slug));
            StringBuilder document = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (i % 2 == 0) {
                    document.append(part);
                } else if (Character.isDigit(part.charAt(0))) {
                    document.append(words.some(random, Integer.parseInt(part)));
                } else {
                    document.append(names.computeIfAbsent(part, _ -> words.some(random, 3)));
                }
            }
            return new AidContent(document.toString());
        }
    }

    private static byte[] compressed(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream stored = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (ZipEntry entry = stored.getNextEntry(); entry != null; entry = stored.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                stored.transferTo(zip);
            }
        }
        return bytes.toByteArray();
    }

    private static JsonNode content(String slug) throws Exception {
        byte[] archive = HTTP.send(
                        request("/api/v1/aids/%s/versions/1/archive".formatted(slug)), BodyHandlers.ofByteArray())
                .body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            zip.getNextEntry();
            zip.getNextEntry();
            return JSON.readTree(zip.readAllBytes());
        }
    }

    private static Process start(String name, Map<String, String> settings) throws Exception {
        Path home = Files.createDirectories(directory.resolve(name));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.log.category.\"org.equipoise.publishing\".level=WARN",
                        "-Dequipoise.database.directory=" + home.resolve("data"),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
        builder.environment().putAll(settings);
        Process service = builder.start();
        while (service.isAlive()) {
            try {
                if (HTTP.send(request("/q/health/ready"), BodyHandlers.discarding()).statusCode() == 200) {
                    return service;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("The service ended; see " + home.resolve("log"));
    }

    private static double work(Process service) {
        return Stream.concat(Stream.of(service.toHandle()), service.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToDouble(each -> each.toMillis() / 1e3)
                .sum();
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        service.waitFor(120, TimeUnit.SECONDS);
    }

    /// How the database goes about a search.
    private static String plan(String name, String words) throws Exception {
        Path data = directory.resolve(name).resolve("data");
        String password = Files.readString(data.resolve("database/password")).strip();
        String server = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3);
        String[] typed = words.split(" ");
        StringBuilder plan = new StringBuilder("The plan for «" + words + "»:\n");
        String query = """
                explain (analyze, buffers)
                select max(ts_rank(words, aid_query('%1$s', '%2$s', ''))), slug from aid_listing
                where words @@ aid_query('%1$s', '%2$s', '') group by slug order by 1 desc, 2 limit 21"""
                .formatted(typed[0], typed[1]);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%s/equipoise".formatted(server), "equipoise", password);
                ResultSet lines = connection.createStatement().executeQuery(query)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static JsonNode get(String path) throws Exception {
        return JSON.readTree(text(path));
    }

    private static String text(String path) throws Exception {
        var answer = HTTP.send(request(path), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }

    private static void row(String what, double few, double many) {
        System.out.printf("%-34s %12.2f %12.2f %8.2f%n", what, few, many, many / few);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
