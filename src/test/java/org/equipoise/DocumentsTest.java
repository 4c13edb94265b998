package org.equipoise;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.equipoise.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README says of the code, as far as it can be compared.
class DocumentsTest {

    private static final Document README = Document.read("README.md");
    private static final Path HOUSE = Path.of("src/main/java/org/equipoise");
    private static final Pattern USED = Pattern.compile("(?m)^import (?:static )?org\\.equipoise\\.([a-z]+)\\.");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> root = Files.list(Path.of("."));
                Stream<Path> further = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(root, further).filter(path -> path.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void linksToWhatIsThere(Path document) {
        assertThat(Document.read(document).links())
                .allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void namesEveryRoom() throws IOException {
        assertThat(floors().keySet()).containsExactlyInAnyOrderElementsOf(rooms());
    }

    @Test
    void putsEveryRoomAboveThoseThatItUses() throws IOException {
        Map<String, Integer> floors = floors();
        for (String room : rooms()) {
            assertThat(usedBy(room))
                    .allSatisfy(used -> assertThat(floors.get(used))
                            .as("floor of %s, which %s uses", used, room)
                            .isLessThan(floors.get(room)));
        }
    }

    @Test
    void listsEveryProblem() {
        List<List<String>> problems = Arrays.stream(ProblemType.values())
                .map(type -> List.of(type.uri(), String.valueOf(type.status()), type.title()))
                .toList();
        assertThat(README.part("problems").rows()).containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void tellsTheDefaultsThatAreConfigured() throws IOException {
        Map<String, String> configured = configured();
        List<List<String>> told = README.part("configuration").rows().stream()
                .filter(row -> configured.containsKey(row.getFirst()))
                .toList();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo(configured.get(row.getFirst())));
    }

    private static Map<String, Integer> floors() {
        return README.part("house").rows().stream()
                .collect(toMap(row -> row.get(1), row -> Integer.valueOf(row.getFirst())));
    }

    private static List<String> rooms() throws IOException {
        try (Stream<Path> rooms = Files.list(HOUSE)) {
            return rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> usedBy(String room) throws IOException {
        try (Stream<Path> files = Files.list(HOUSE.resolve(room))) {
            return files.flatMap(
                            file -> USED.matcher(Document.read(file).text()).results())
                    .map(used -> used.group(1))
                    .filter(used -> !used.equals(room))
                    .distinct()
                    .toList();
        }
    }

    /// As environment variables.
    private static Map<String, String> configured() throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .collect(toMap(
                        key -> key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), properties::getProperty));
    }
}
