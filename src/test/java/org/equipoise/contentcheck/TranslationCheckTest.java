package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.contentfile.Finding;
import org.equipoise.translation.Strings;
import org.equipoise.translation.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A translation that is not whole is not offered, one that is stale is marked, and none is called reviewed that nobody
/// reviewed.
class TranslationCheckTest {

    private static final String TITLE = "Treating my child's ear infection";
    private static final String SPANISH = "La otitis de mi hijo o hija";

    @TempDir
    private Path directory;

    private TrialAid aid;

    @BeforeEach
    void translate() throws IOException {
        aid = TrialAid.in(directory).translated("es", SPANISH);
    }

    @Test
    void offersAWholeTranslationAsADraft() {
        Aid published = sound();

        assertThat(published.texts()).containsOnlyKeys("en", "es");
        assertThat(published.translation("en")).isEmpty();
        Translation spanish = published.translation("es").orElseThrow();
        assertThat(spanish.isOffered()).isTrue();
        assertThat(spanish.stale()).isEmpty();
        assertThat(spanish.drafts()).isEqualTo(spanish.strings().size()).isGreaterThan(200);
    }

    @Test
    void publishesWithoutALanguageThatMissesAString() throws IOException {
        aid.with("text/es.yaml", "title: ", "# ");

        Aid published = sound();
        assertThat(published.texts()).containsOnlyKeys("en");
        assertThat(published.translation("es").orElseThrow().missing()).containsExactly("/title");
        assertThat(notOffered()).contains("es: 1 strings are missing, such as /title");
    }

    @Test
    void publishesWithoutALanguageThatSaysMoreThanItsSource() throws IOException {
        aid.with("text/es.yaml", "  - Children with ear tubes", "  - Otros\n  - Children with ear tubes")
                .stamped("es");

        assertThat(sound().texts()).containsOnlyKeys("en");
        assertThat(notOffered()).contains("es: 1 strings are not in the source, such as /notFor/4");
    }

    @Test
    void publishesWithoutALanguageWhoseStateNobodyKnows() throws IOException {
        Files.delete(aid.folder().resolve("text/es.translation.yaml"));

        assertThat(sound().texts()).containsOnlyKeys("en");
        assertThat(notOffered())
                .anyMatch(reason -> reason.contains("have no state, such as /title (run the command stamp)"));
    }

    @Test
    void marksAStringWhoseSourceHasChanged() throws IOException {
        aid.with("text/en.yaml", TITLE, "Treating an ear infection");

        Aid published = sound();
        assertThat(published.texts()).containsKey("es");
        assertThat(published.translation("es").orElseThrow().stale()).containsExactly("/title");
    }

    @Test
    void changesTheVersionWhenAStampChanges() throws IOException {
        String before = ((Manuscript.Verdict.Sound) aid.read()).content().hash();
        aid.with("text/es.translation.yaml", Strings.hash(TITLE), "00000000");

        assertThat(((Manuscript.Verdict.Sound) aid.read()).content().hash()).isNotEqualTo(before);
    }

    @Test
    void refusesAReviewThatNobodySigned() throws IOException {
        review();

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("text/es.translation.yaml");
            assertThat(finding.line()).isEqualTo(5);
            assertThat(finding.pointer()).isEqualTo("/strings/~1title");
            assertThat(finding.reason()).contains("does not say who");
        });
    }

    @Test
    void believesAReviewThatSaysByWhomWhenAndWhere() throws IOException {
        review();
        aid.with("text/es.translation.yaml", "strings:", """
                reviewedBy:
                  - { role: medical translator, date: "2026-11-20", document: review-es.pdf }
                strings:""");

        Translation spanish = sound().translation("es").orElseThrow();
        assertThat(spanish.reviewed()).isEqualTo(1);
        assertThat(spanish.state()).hasToString("DRAFT");
        assertThat(spanish.reviewedBy())
                .singleElement()
                .satisfies(review -> assertThat(review.role()).isEqualTo("medical translator"));

        aid.with("text/es.yaml", SPANISH, "La otitis");
        assertThat(findings())
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.contains("changed after its review"));
    }

    @Test
    void refusesASidecarThatDoesNotFit() throws IOException {
        aid.with("text/es.translation.yaml", "/title: draft", "/title: perfect");
        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointer()).startsWith("/strings"));
        aid.translated("es", SPANISH).with("text/es.translation.yaml", "from: en", "from: fi");
        assertThat(findings()).extracting(Finding::pointer).contains("/from");
        aid.translated("es", SPANISH).with("text/es.translation.yaml", "from: en", "from: en\nbest: true");
        assertThat(findings()).isNotEmpty();
        aid.translated("es", SPANISH).with("text/es.yaml", "language: es", "language: es\nstate: reviewed");
        assertThat(findings()).extracting(Finding::pointer).contains("/state");
        aid.translated("es", SPANISH);
        Files.delete(aid.folder().resolve("text/es.yaml"));
        assertThat(findings()).extracting(Finding::reason).contains("there is no text/es.yaml beside it");
    }

    private void review() throws IOException {
        String draft = "/title: draft " + Strings.hash(TITLE);
        aid.with("text/es.translation.yaml", draft, draft.replace("draft", "reviewed") + " " + Strings.hash(SPANISH));
    }

    private Aid sound() {
        return ((Manuscript.Verdict.Sound) aid.read()).content().read();
    }

    private List<String> notOffered() {
        return ((Manuscript.Verdict.Sound) aid.read())
                .notOffered().entrySet().stream()
                        .map(each -> "%s: %s".formatted(each.getKey(), each.getValue()))
                        .toList();
    }

    private List<Finding> findings() {
        return ((Manuscript.Verdict.Broken) aid.read()).findings();
    }
}
