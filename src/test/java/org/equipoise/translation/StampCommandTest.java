package org.equipoise.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampCommandTest {

    private static final Path SHIPPED = Path.of("decision-aids/acute-otitis-media-children/text/en.yaml");

    @TempDir
    private Path aid;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void translateTheShippedAid() throws IOException {
        Files.createDirectories(aid.resolve("text"));
        Files.copy(SHIPPED, aid.resolve("text/en.yaml"));
        String spanish = Files.readString(SHIPPED)
                .replace("language: en", "language: es")
                .replace("Treating my child's ear infection", "La otitis de mi hijo o hija");
        Files.writeString(aid.resolve("text/es.yaml"), spanish);
    }

    @Test
    void stampsEveryStringAsADraftOfItsSource() throws IOException {
        assertThat(stamp("es")).isZero();

        assertThat(sidecar())
                .contains("from: en\n")
                .contains("  /title: draft " + Strings.hash("Treating my child's ear infection") + "\n")
                .contains("  /notFor/0: draft ")
                .contains("  /options/wait/practical/4: draft ")
                .doesNotContain("  /language:", "  /state:", ": reviewed");
    }

    @Test
    void isDoneTwiceWithoutAnyChange() throws IOException {
        stamp("es");
        String once = sidecar();

        assertThat(stamp("es")).isZero();
        assertThat(sidecar()).isEqualTo(once);
    }

    @Test
    void listsWhatIsStaleAndStampsItOnlyWhenAskedAgain() throws IOException {
        stamp("es");
        change("en", "Treating my child's ear infection", "Treating an ear infection");

        assertThat(stamp("es")).isEqualTo(1);
        assertThat(told()).contains("Stale", "  /title\n");
        assertThat(sidecar()).doesNotContain(Strings.hash("Treating an ear infection"));

        assertThat(stamp("es", "--again", "/question")).isEqualTo(1);
        assertThat(stamp("es", "--again")).isZero();
        assertThat(sidecar()).contains("  /title: draft " + Strings.hash("Treating an ear infection") + "\n");
    }

    @Test
    void neverCallsAnythingReviewed() throws IOException {
        stamp("es");
        review("/title", "La otitis de mi hijo o hija");
        assertThat(stamp("es")).isZero();
        assertThat(sidecar()).contains("/title: reviewed ", "role: \"medical translator\"");

        change("es", "La otitis de mi hijo o hija", "La otitis media");

        assertThat(stamp("es")).isZero();
        assertThat(told()).contains("Changed since they were reviewed", "/title");
        assertThat(sidecar()).contains("/title: draft ").doesNotContain("/title: reviewed");
    }

    @Test
    void makesAReviewedStringADraftWhenItIsTranslatedAnew() throws IOException {
        stamp("es");
        review("/title", "La otitis de mi hijo o hija");
        change("en", "Treating my child's ear infection", "Treating an ear infection");

        assertThat(stamp("es", "--again")).isZero();
        assertThat(sidecar()).contains("/title: draft ");
    }

    @Test
    void saysWhatIsMissingAndWhatTheSourceDoesNotHave() throws IOException {
        change("es", "title: ", "whyNoNoTreatment: Porque sí.\n#");

        assertThat(stamp("es")).isEqualTo(1);
        assertThat(told()).contains("Missing", "  /title\n", "Not in the source", "  /whyNoNoTreatment\n");
        assertThat(sidecar()).doesNotContain("/title:", "/whyNoNoTreatment");
    }

    @Test
    void takesOutStampsOfStringsThatAreGone() throws IOException {
        stamp("es");
        String last = "  when-to-come-back: When do we come back, and whom do we call at night?\n";
        change("en", last, "");
        change("es", last, "");

        assertThat(stamp("es")).isZero();
        assertThat(told()).contains("Gone from the text", "/questionsToAsk/when-to-come-back");
        assertThat(sidecar()).doesNotContain("when-to-come-back");
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        assertThat(StampCommand.run(List.of("es"), out())).isEqualTo(2);
        assertThat(told()).contains("Usage");
        assertThat(stamp("fi")).isEqualTo(2);
        assertThat(told()).contains("there is no file");
        assertThat(stamp("en")).isEqualTo(2);
        assertThat(told()).contains("en is the source");
        assertThat(stamp("../es")).isEqualTo(2);
        change("es", "title: ", "title: [");
        assertThat(stamp("es")).isEqualTo(2);
        assertThat(told()).contains("Not readable as YAML");
        assertThat(aid.resolve("text/es.translation.yaml")).doesNotExist();
    }

    private int stamp(String language, String... more) {
        told.reset();
        List<String> arguments = new ArrayList<>(List.of(aid.toString(), language));
        arguments.addAll(List.of(more));
        return StampCommand.run(arguments, out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String sidecar() throws IOException {
        return Files.readString(aid.resolve("text/es.translation.yaml"));
    }

    private void change(String language, String before, String after) throws IOException {
        Path file = aid.resolve("text/%s.yaml".formatted(language));
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replaceFirst(Pattern.quote(before), after));
    }

    private void review(String pointer, String words) throws IOException {
        String reviewed = sidecar()
                .replaceFirst(
                        "  %s: draft ([0-9a-f]{8})".formatted(pointer),
                        "  %s: reviewed $1 %s".formatted(pointer, Strings.hash(words)))
                .replace("strings:", """
                        reviewedBy:
                          - role: medical translator
                            date: "2026-11-20"
                            document: review-of-the-spanish-text.pdf
                        strings:""");
        Files.writeString(aid.resolve("text/es.translation.yaml"), reviewed);
    }
}
