package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Cell;
import org.equipoise.contentfile.Schemas;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.media.MediaFile;
import org.equipoise.media.Medium;
import org.equipoise.riskmodel.RiskModelFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shipped drawing says what the aid's own cells say, and so do its captions and transcripts.
class DrawnNumbersTest {

    private static final String ROW = "pain-after-2-to-3-days";
    private static final Path FOLDER = Path.of("decision-aids/acute-otitis-media-children");

    private final Aid aid = ((Manuscript.Verdict.Sound) new AidFolder("acute-otitis-media-children", FOLDER)
                    .read()
                    .check(Standards.ofFiles(Schemas.load(), RiskModelFixtures.contents())))
            .content()
            .read();

    private final Medium drawing = aid.media().ofAttribute(ROW).getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"pain-after-2-to-3-days.svg", "pain-after-2-to-3-days-still.svg"})
    void fillsACircleForEveryChildInPainAmongAHundred(String file) throws IOException {
        assertThat(drawing.files()).contains(file);
        List<String> squares =
                List.of(Files.readString(FOLDER.resolve("media").resolve(file)).split("<g id=\"[ab]\">", -1));
        assertThat(squares).hasSize(3);
        assertSquare(squares.get(1), ofAHundred(risk("wait").value()));
        assertSquare(squares.get(2), ofAHundred(risk("antibiotics").value()));
    }

    private static void assertSquare(String square, long inPain) {
        assertThat(count(square, "<circle ")).isEqualTo(100);
        assertThat(count(square, "<circle class=\"pain\" ")).isEqualTo(inPain);
        assertThat(square).contains("<tspan class=\"count\">%d</tspan>".formatted(inPain), "/ 100");
    }

    @Test
    void saysTheSameInCaptionsAndTranscripts() {
        Interval range = Objects.requireNonNull(risk("antibiotics").interval());
        long wait = ofAHundred(risk("wait").value());
        long antibiotics = ofAHundred(risk("antibiotics").value());
        aid.texts().forEach((language, text) -> {
            MediaFile captions = aid.media().file(drawing.captionsIn(language).orElseThrow());
            assertThat(numbers(captions.cues().getLast().text())).containsSubsequence(wait, 100L, antibiotics, 100L);
            String transcript = Objects.requireNonNull(text.media().get(ROW)).transcript();
            assertThat(numbers(transcript))
                    .as(language)
                    .contains(
                            wait,
                            antibiotics,
                            ofAHundred(range.low()),
                            ofAHundred(range.high()),
                            100 - wait,
                            100 - antibiotics);
        });
        assertThat(numbers(aid.media()
                        .file("pain-after-2-to-3-days.ar.vtt")
                        .cues()
                        .getLast()
                        .text()))
                .containsSubsequence(wait, 100L, antibiotics, 100L);
    }

    @Test
    void standsStillAfterNoMoreThanFiveSeconds() throws IOException {
        String moving = Files.readString(FOLDER.resolve("media").resolve(drawing.file()));
        assertThat(moving).doesNotContain("repeatCount", "repeatDur");
        assertThat(Pattern.compile("dur=\"([^\"]+)\"").matcher(moving).results().map(match -> match.group(1)))
                .isNotEmpty()
                .containsOnly("5s");
        assertThat(drawing.seconds()).isEqualTo(5);
    }

    private Risk risk(String option) {
        Cell cell = aid.attribute(ROW).orElseThrow().cell(option);
        return ((Cell.Estimate) cell).risk();
    }

    private static long ofAHundred(double risk) {
        return Math.round(risk * 100);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static List<Long> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(match -> Long.valueOf(match.group()))
                .toList();
    }
}
