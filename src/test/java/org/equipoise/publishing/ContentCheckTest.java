package org.equipoise.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real aid, broken in one place, is refused at that place.
class ContentCheckTest {

    private static final Path STATINS = Path.of("decision-aids/statins-primary-prevention");
    private static final Schemas SCHEMAS = Schemas.load();

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0} → {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            aid.yaml     | slug: statins-primary-prevention | slug: statins            | /slug                               | the slug is not the folder's name
            aid.yaml     | display: match                   | display: winner          | /display                            | does not have a value in the enumeration
            aid.yaml     | kind: treatment                  | kind: treatment\\nbest: 1 | /best                               | additional properties
            aid.yaml     | reviewBy: 2028-11-23             | reviewBy: 2026-11-23     | /reviewBy                           | not after the day of the evidence search
            aid.yaml     | reviewBy: 2028-11-23             | reviewBy: someday        | /reviewBy                           | date
            aid.yaml     | ratio: 0.72                      | ratio: 0.92              | /attributes/0/cells/statin/effect   | does not hold its own number
            aid.yaml     | baseline: heart-attack-or-stroke | baseline: no-such        | /attributes/0/cells                 | there is no baseline
            aid.yaml     | minimum: 0.05                    | minimum: 0.5             | /profile/0/maximum                  | the maximum is not above the minimum
            aid.yaml     | reference: 0.10                  | reference: 0.90          | /profile/0/reference                | outside the range
            aid.yaml     | id: no-statin                    | id: statin               | /options/1/id                       | stands twice
            text/en.yaml | language: en                     | language: fi             | /language                           | not the file's name
            text/en.yaml | state: draft                     | state: perfect           | /state                              | enumeration
            """)
    void saysWhereAndWhy(String file, String good, String bad, String pointer, String reason) throws IOException {
        List<Finding> findings = findingsAfter(file, good, bad.replace("\\n", "\n"));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isPositive();
            assertThat(finding.pointer()).startsWith(pointer.equals("/best") ? "" : pointer);
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void namesTheLineOfTheFault() throws IOException {
        List<String> lines = Files.readAllLines(STATINS.resolve("aid.yaml"));
        int effect = 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.strip().equals("effect:"))
                        .findFirst()
                        .orElseThrow());

        List<Finding> findings = findingsAfter("aid.yaml", "ratio: 0.72", "ratio: 0.92");

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isBetween(effect, effect + 1));
    }

    @Test
    void refusesAFileThatIsNoYaml() throws IOException {
        assertThat(findingsAfter("aid.yaml", "kind: treatment", "kind: [treatment"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).startsWith("not readable as YAML"));
    }

    @Test
    void refusesAMemberThatStandsTwice() throws IOException {
        assertThat(findingsAfter("aid.yaml", "kind: treatment", "kind: treatment\nkind: treatment"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).containsIgnoringCase("duplicate"));
    }

    @Test
    void refusesAnAidWithoutWords() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("text/en.yaml"));

        assertThat(findings(copy))
                .singleElement()
                .satisfies(finding -> assertThat(finding.file()).isEqualTo("text"));
    }

    @Test
    void missesTheWordsOfEveryPart() throws IOException {
        assertThat(findingsAfter("aid.yaml", "id: a-tablet-every-day", "id: a-pill-every-day"))
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.contains("there is no attribute 'a-tablet-every-day'"));
    }

    private List<Finding> findingsAfter(String file, String good, String bad) throws IOException {
        Path copy = copy();
        String before = Files.readString(copy.resolve(file));
        assertThat(before).contains(good);
        int at = before.indexOf(good);
        Files.writeString(copy.resolve(file), before.substring(0, at) + bad + before.substring(at + good.length()));
        return findings(copy);
    }

    private static List<Finding> findings(Path folder) {
        return switch (new AidFolder(String.valueOf(folder.getFileName()), folder)
                .read(SCHEMAS, RiskModelFixtures.contents())) {
            case AidFolder.Reading.Broken broken -> broken.findings();
            case AidFolder.Reading.Sound _ -> List.of();
        };
    }

    private Path copy() throws IOException {
        Path copy = directory.resolve("statins-primary-prevention");
        try (Stream<Path> files = Files.walk(STATINS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(STATINS.relativize(file).toString()));
            }
        }
        return copy;
    }
}
