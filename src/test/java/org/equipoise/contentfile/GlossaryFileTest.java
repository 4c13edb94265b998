package org.equipoise.contentfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.glossary.Glossary;
import org.equipoise.glossary.Term;
import org.equipoise.translation.Strings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryFileTest {

    private static final Path SHIPPED = Path.of("decision-aids");
    private static final Schemas SCHEMAS = Schemas.load();

    @TempDir
    private Path directory;

    @Test
    void explainsInEveryLanguageWhatItExplainsInEnglishAndCallsNoneReviewed() throws IOException {
        Map<String, Glossary> shipped = shipped();

        assertThat(shipped).containsOnlyKeys("ar", "en", "es");
        Set<String> english = ids(shipped.get("en"));
        assertThat(english).hasSizeGreaterThan(40);
        assertThat(shipped.values()).allSatisfy(glossary -> {
            assertThat(english).containsAll(ids(glossary));
            assertThat(glossary.state()).isEqualTo(Glossary.State.DRAFT);
        });
    }

    @Test
    void explainsNoEnglishTermThatNoAidUses() throws IOException {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            List<String> texts = folders.map(folder -> folder.resolve("text/en.yaml"))
                    .filter(Files::exists)
                    .map(file -> (ContentFile.Reading.Read) ContentFile.read(file, "text/en.yaml"))
                    .flatMap(read -> Strings.of(read.file().tree()).values().stream())
                    .toList();
            Glossary english = Objects.requireNonNull(shipped().get("en"));
            assertThat(ids(english.usedIn(texts))).isEqualTo(ids(english));
        }
    }

    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            language: en              | language: fi              | /language   | not the file's name
            state: draft              | state: perfect            | /state      | enumeration
            state: draft              | state: reviewed           |             | reviewedBy
            id: active-monitoring     | id: ablation              | /terms/1/id | stands twice
            forms: [antibiotics]      | forms: [biopsies]         | /terms      | is a form of
            forms: [antibiotics]      | forms: []\\n    best: true | /terms/2    | additional properties
            """)
    void saysWhereAndWhyAGlossaryIsRefused(String good, String bad, String pointer, String reason) throws IOException {
        Path file = directory.resolve("en.yaml");
        String shipped = Files.readString(SHIPPED.resolve("glossary/en.yaml"));
        assertThat(shipped).contains(good);
        Files.writeString(file, shipped.replace(good, bad.replace("\\n", "\n")));

        GlossaryFile.Reading.Broken broken = (GlossaryFile.Reading.Broken) new GlossaryFile("en", file).read(SCHEMAS);
        assertThat(broken.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("glossary/en.yaml");
            assertThat(finding.line()).isPositive();
            assertThat(finding.pointer()).startsWith(pointer == null ? "" : pointer);
            assertThat(finding.reason()).contains(reason);
        });
    }

    private static Map<String, Glossary> shipped() throws IOException {
        Map<String, Glossary> shipped = new TreeMap<>();
        for (GlossaryFile file : GlossaryFile.in(SHIPPED)) {
            shipped.put(file.language(), ((GlossaryFile.Reading.Sound) file.read(SCHEMAS)).glossary());
        }
        return shipped;
    }

    private static Set<String> ids(@Nullable Glossary glossary) {
        return glossary == null
                ? Set.of()
                : glossary.terms().stream().map(Term::id).collect(Collectors.toSet());
    }
}
