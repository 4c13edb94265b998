package org.equipoise.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidContent;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.texts.ReadabilityView.LanguageView;
import org.equipoise.texts.ReadabilityView.TextView;
import org.junit.jupiter.api.Test;

/// The aid on ear infections, under other languages' tags: what is measured depends on the tag alone.
class ReadabilityViewTest {

    private static final Path FOLDER = Path.of("decision-aids/acute-otitis-media-children");

    @Test
    void saysOfALanguageWithoutAFormulaThatItIsNotMeasured() throws IOException {
        assertThat(of("ar")).isEqualTo(new LanguageView("ar", false, null, null, null));
    }

    @Test
    void holdsAnEasyReadTextToALowerGradeAndShorterSentences() throws IOException {
        LanguageView view = of("en-simple");
        assertThat(view.limits()).isEqualTo(new ReadabilityView.LimitsView(5, 15, 300));
        assertThat(view.texts()).anyMatch(TextView::overLimit);
    }

    @Test
    void namesWhatToChangeInATextThatIsTooHard() throws IOException {
        assertThat(of("en-simple").texts())
                .filteredOn(text -> text.overLimit() && !text.hardWords().isEmpty())
                .isNotEmpty()
                .allSatisfy(text -> {
                    assertThat(text.grades().getFirst().schoolGrade()).isGreaterThan(5);
                    assertThat(text.cutSentences()).isNotEmpty();
                });
    }

    @Test
    void namesPlainWordsForJargonThatNoGlossaryExplains() throws IOException {
        assertThat(of(Path.of("decision-aids/psa-screening"), "en").texts())
                .flatExtracting(TextView::jargon)
                .extracting(ReadabilityView.JargonView::term)
                .contains("biopsy");
    }

    private static LanguageView of(String language) throws IOException {
        return of(FOLDER, language);
    }

    private static LanguageView of(Path folder, String language) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        AidContent content = AidContent.of(
                yaml.readTree(folder.resolve("aid.yaml").toFile()),
                Map.of(language, yaml.readTree(folder.resolve("text/en.yaml").toFile())));
        Aid aid = content.read();
        return ReadabilityView.of(new AidVersion(1, content.hash(), Instant.EPOCH, aid))
                .languages()
                .getFirst();
    }
}
