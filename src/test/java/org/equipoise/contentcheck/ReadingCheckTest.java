package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.contentfile.Finding;
import org.equipoise.contentfile.GlossaryFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.glossary.Glossaries;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether the texts of the shipped aids can be read, and what happens to one that cannot.
class ReadingCheckTest {

    private static final Schemas SCHEMAS = Schemas.load();
    private static final Path STATINS = Path.of("decision-aids/statins-primary-prevention");

    @TempDir
    private Path directory;

    static Stream<AidFolder> shipped() throws IOException {
        return AidFolder.in(Path.of("decision-aids")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    void canBeReadByThoseWhomItIsFor(AidFolder folder) throws IOException {
        Standards standards = new Standards(SCHEMAS, RiskModelFixtures.contents(), glossaries(), _ -> List.of());
        assertThat(folder.read().readings(standards)).isNotEmpty().allSatisfy(reading -> {
            assertThat(reading.refusals()).isEmpty();
            assertThat(reading.summary()).containsPattern("text/.*: (\\d+\\.\\d by |not measured)");
        });
    }

    @Test
    void refusesAnAidWhoseTranslationIsTooHard() throws IOException {
        Path copy = copyOfStatins();
        Path spanish = copy.resolve("text/es.yaml");
        Files.writeString(
                spanish,
                Files.readString(spanish)
                        .replaceFirst(
                                "(?m)^funding: .*$",
                                "funding: La financiación institucional correspondiente posibilitó exclusivamente la"
                                        + " investigación bibliográfica especializada y la elaboración metodológica"
                                        + " independiente de recomendaciones individualizadas para profesionales sanitarios. Ninguna organización"
                                        + " farmacéutica internacional participó económicamente en la interpretación"
                                        + " estadística."));
        assertThat(check(copy)).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("text/es.yaml");
            assertThat(finding.pointer()).isEqualTo("/funding");
            assertThat(finding.reason()).contains("by Fernández Huerta, which is grade 13; grade 8 is allowed");
            assertThat(finding.mend()).contains("individualizadas");
        });
    }

    @Test
    void passesOverWhatTheGlossaryExplains() throws IOException {
        Manuscript psa = new AidFolder("psa-screening", Path.of("decision-aids/psa-screening")).read();
        assertThat(jargon(psa, new Glossaries())).isNotEmpty();
        assertThat(jargon(psa, glossaries())).isEmpty();
    }

    private static List<Finding> jargon(Manuscript manuscript, Glossaries glossaries) {
        return manuscript
                .readings(new Standards(SCHEMAS, RiskModelFixtures.contents(), glossaries, _ -> List.of()))
                .getFirst()
                .remarks();
    }

    private static Glossaries glossaries() throws IOException {
        Glossaries glossaries = new Glossaries();
        for (GlossaryFile file : GlossaryFile.in(Path.of("decision-aids"))) {
            if (file.read(SCHEMAS) instanceof GlossaryFile.Reading.Sound(var glossary)) {
                glossaries.add(glossary);
            }
        }
        return glossaries;
    }

    private static List<Finding> check(Path folder) {
        return switch (new AidFolder(String.valueOf(folder.getFileName()), folder)
                .read()
                .check(Standards.ofFiles(SCHEMAS, RiskModelFixtures.contents()))) {
            case Manuscript.Verdict.Broken broken -> broken.findings();
            case Manuscript.Verdict.Sound _ -> List.of();
        };
    }

    private Path copyOfStatins() throws IOException {
        Path copy = directory.resolve("statins-primary-prevention");
        try (Stream<Path> files = Files.walk(STATINS)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(STATINS.relativize(file).toString()));
            }
        }
        return copy;
    }
}
