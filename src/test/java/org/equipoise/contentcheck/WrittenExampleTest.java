package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.equipoise.checklist.ChecklistGate;
import org.equipoise.contentfile.ModelFile;
import org.equipoise.contentfile.Schemas;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example in `src/docs/write-a-decision-aid.md`, copied out of it as a reader would.
class WrittenExampleTest {

    private static final Schemas SCHEMAS = Schemas.load();
    private static final String MODEL = "models/stroke-by-score.yaml";

    @TempDir
    private Path myAids;

    @Test
    void isSound() throws IOException {
        assertThat(read(example("aid.yaml"))).isInstanceOf(Manuscript.Verdict.Sound.class);
    }

    @Test
    void isRefusedInTheWordsThatTheTextQuotes() throws IOException {
        String misspelt = example("aid.yaml").replaceFirst("\\[venekamp-2015]", "[venekamp-2016]");
        assertThat(read(misspelt))
                .isInstanceOfSatisfying(
                        Manuscript.Verdict.Broken.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(text())
                                        .contains("Decision aid %s refused: %s\n".formatted(refused.name(), finding))));
    }

    @Test
    void passesTheChecklists() throws IOException {
        assertThat(read(example("aid.yaml")))
                .isInstanceOfSatisfying(
                        Manuscript.Verdict.Sound.class,
                        sound -> assertThat(ChecklistGate.obstaclesByShippedLists(
                                        sound.content().read(), LocalDate.of(2026, 11, 26)))
                                .isEmpty());
    }

    @Test
    void hasASoundRiskModel() throws IOException {
        assertThat(readModel(example(MODEL))).isInstanceOf(ModelFile.Reading.Sound.class);
    }

    @Test
    void hasARiskModelThatIsRefusedInTheWordsThatTheTextQuotes() throws IOException {
        String mistyped = example(MODEL).replace("risk: 0.022,", "risk: 0.032,");
        assertThat(readModel(mistyped))
                .isInstanceOfSatisfying(
                        ModelFile.Reading.Broken.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(text())
                                        .contains("Risk model %s refused: %s\n".formatted(refused.name(), finding))));
    }

    private ModelFile.Reading readModel(String content) throws IOException {
        Path file = myAids.resolve(MODEL);
        Files.createDirectories(myAids.resolve("models"));
        Files.writeString(file, content);
        return ModelFile.in(myAids).getFirst().read(SCHEMAS);
    }

    private Manuscript.Verdict read(String structure) throws IOException {
        Path folder = myAids.resolve("ear-pain");
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("aid.yaml"), structure);
        Files.writeString(folder.resolve("text/en.yaml"), example("text/en.yaml"));
        return new AidFolder("ear-pain", folder).read().check(Standards.ofFiles(SCHEMAS, RiskModelFixtures.contents()));
    }

    private static String example(String file) throws IOException {
        String begin = "<!-- %s -->\n```yaml\n".formatted(file);
        String rest = text().substring(text().indexOf(begin) + begin.length());
        return rest.substring(0, rest.indexOf("```"));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/docs/write-a-decision-aid.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
