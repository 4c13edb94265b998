package org.equipoise.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an author sees of a real aid, sound and broken.
class CheckCommandTest {

    private static final Path STATINS = Path.of("decision-aids/statins-primary-prevention");

    @TempDir
    private Path directory;

    private record Told(int exit, String text) {}

    @Test
    void findsASoundAidFitToPublishAndTellsItsGrade() {
        Told told = check(STATINS.toString());
        assertThat(told.exit()).isZero();
        assertThat(told.text())
                .startsWith("decision-aids/statins-primary-prevention: can be published")
                .containsPattern("text/en\\.yaml: \\d\\.\\d by Flesch–Kincaid, \\d\\.\\d by SMOG; grade 8 is allowed");
    }

    @Test
    void refusesABrokenAidWithFileLinePlaceReasonAndHowToMend() throws IOException {
        Path aid = copyOfStatins("aid.yaml", "sources: \\[khan-2024]", "sources: [kahn-2024]");
        Told told = check(aid.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.text())
                .contains("refused, with 1 finding")
                .containsPattern("aid\\.yaml:\\d+ /baselines/0/model/sources/0: there is no source 'kahn-2024'\n"
                        + "      Add it, or correct its id\\.");
    }

    @Test
    void refusesATextThatIsTooHardAndNamesWhatToChange() throws IOException {
        String hard = "Pharmacological prophylaxis inevitably necessitates continual reconsideration of individual"
                + " cardiovascular susceptibility, complicating deliberations concerning comparative effectiveness,"
                + " tolerability, acceptability, affordability, accessibility and long-term sustainability of the"
                + " alternative interventions that are presently available.";
        Path aid = copyOfStatins("text/en.yaml", "(?m)^funding: .*$", "funding: " + hard);
        Told told = check(aid.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.text())
                .contains("/funding: the text is too hard: grade")
                .contains("Find shorter words for: ")
                .contains("a sentence has 30 words; 25 are allowed")
                .contains("Remark: text/en.yaml");
    }

    @Test
    void checksSeveralFoldersAndADirectoryOfAids() throws IOException {
        Path aid = copyOfStatins("aid.yaml", "kind: treatment", "kind: surgery");
        Told told = check(STATINS.toString(), directory.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.text())
                .contains(STATINS + ": can be published")
                .contains(aid + ": refused");
    }

    @Test
    void usesTheRiskModelsBesideTheAidAndSaysWhichAreBroken() throws IOException {
        copyOfStatins("aid.yaml", "kind: treatment", "kind: treatment");
        Files.createDirectories(directory.resolve("models"));
        Files.writeString(directory.resolve("models/stroke-by-score.yaml"), "id: another\n");
        Told told = check(directory.toString());
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.text()).contains("Risk model stroke-by-score: refused").contains("can be published");
    }

    @Test
    void saysOfAWrongPathWhatIsWrongWithIt() {
        assertThat(check("no/such/place")).isEqualTo(new Told(2, "no/such/place does not exist\n"));
        assertThat(check("README.md"))
                .isEqualTo(new Told(2, "README.md is a file; give the folder that it is in\n"));
        assertThat(check("src/docs")).isEqualTo(new Told(2, "src/docs holds no aid.yaml, and no folder with one\n"));
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(check()).isEqualTo(check("--help"));
        assertThat(check().exit()).isEqualTo(2);
        assertThat(check().text()).startsWith("Usage: check FOLDER…");
    }

    private static Told check(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exit = CheckCommand.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return new Told(exit, bytes.toString(StandardCharsets.UTF_8));
    }

    private Path copyOfStatins(String file, String good, String bad) throws IOException {
        Path copy = directory.resolve("statins-primary-prevention");
        try (Stream<Path> files = Files.walk(STATINS)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(STATINS.relativize(each).toString()));
            }
        }
        String before = Files.readString(copy.resolve(file));
        assertThat(before).containsPattern(good);
        Files.writeString(copy.resolve(file), before.replaceFirst(good, bad));
        return copy;
    }
}
