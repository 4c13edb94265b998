package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.Schemas;
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
            aid.yaml     | worst: 0.20, best: 0             | worst: 0.20, best: 0.20  | /attributes/0/scale                 | the two ends of the scale are equal
            aid.yaml     | worst: 0.20, best: 0             | worst: 1.20, best: 0     | /attributes/0/scale                 | between 0 and 1
            aid.yaml     | worst: 0.20, best: 0             | worst: .nan, best: 0     |                                     | Malformed numeric value
            aid.yaml     | worst: 0.20, best: 0             | worst: 0.20, best: -.inf |                                     | Malformed numeric value
            aid.yaml     | worst: 0.20, best: 0             | worst: 1.0e+400, best: 0 | /attributes/0/scale                 | between 0 and 1
            aid.yaml     | ratio: 0.72                      | ratio: .nan              |                                     | Malformed numeric value
            aid.yaml     | high: 0.81                       | high: .inf               |                                     | Malformed numeric value
            aid.yaml     | high: 0.81                       | high: 1.0e+400           |                                     | both finite
            aid.yaml     | low: 0.64                        | low: -0.64               | /attributes/0/cells/statin/effect/low | minimum
            aid.yaml     | low: 38, high: 43                | low: 43, high: 38        | /attributes/1/cells/statin/estimate | does not hold its own number
            aid.yaml     | events: 44, per: 1000            | events: 1001, per: 1000  | /attributes/1/cells/no-statin/estimate | more events than people
            aid.yaml     | low: 38, high: 43                | low: 38, high: 1001      | /attributes/1/cells/statin/estimate | more events than people
            aid.yaml     | level: 0.75                      | level: 1.01              | /attributes                         | maximum
            text/en.yaml | language: en                     | language: fi             | /language                           | not the file's name
            text/en.yaml | state: draft                     | state: perfect           | /state                              | enumeration
            """)
    void saysWhereAndWhy(String file, String good, String bad, String pointer, String reason) throws IOException {
        List<Finding> findings = findingsAfter(file, good, bad.replace("\\n", "\n"));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isPositive();
            assertThat(finding.pointer()).startsWith(pointer == null || pointer.equals("/best") ? "" : pointer);
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

    /// A comparison of 50 options by 100 attributes can neither be shown nor weighed; an aid has at most 8 and 30.
    @Test
    void refusesMoreOptionsAndAttributesThanCanBeCompared() throws IOException {
        String options = IntStream.range(0, 48)
                .mapToObj("  - id: option-%d\n"::formatted)
                .collect(Collectors.joining("", "options:\n", ""));
        String attributes = IntStream.range(0, 100)
                .mapToObj(
                        "  - { id: row-%d, kind: harm, cells: { no-statin: { level: 1 }, statin: { level: 0 } } }\n"
                                ::formatted)
                .collect(Collectors.joining("", "attributes:\n", ""));
        Path copy = copy();
        String aid = Files.readString(copy.resolve("aid.yaml"))
                .replace("\noptions:\n", "\n" + options)
                .replace("\nattributes:\n", "\n" + attributes);
        Files.writeString(copy.resolve("aid.yaml"), aid);
        assertThat(findings(copy)).extracting(Finding::pointer).contains("/options", "/attributes");
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
                .read()
                .check(Standards.ofFiles(SCHEMAS, RiskModelFixtures.contents()))) {
            case Manuscript.Verdict.Broken broken -> broken.findings();
            case Manuscript.Verdict.Sound _ -> List.of();
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
