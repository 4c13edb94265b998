package org.equipoise.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.equipoise.aid.Aid;
import org.equipoise.contentfile.Finding;
import org.equipoise.media.MediaFile;
import org.equipoise.media.Medium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A medium without captions, transcript or alternative is refused, and so is a file that is not what it should be.
class MediaFilesTest {

    private static final String DRAWING = "media/pain-after-2-to-3-days.svg";
    private static final String CAPTIONS = "media/pain-after-2-to-3-days.en.vtt";

    @TempDir
    private Path directory;

    private TrialAid aid;

    @BeforeEach
    void copyTheShippedAid() throws IOException {
        aid = TrialAid.in(directory);
    }

    @Test
    void knowsEveryFileByItsHash() throws IOException {
        Aid read = ((Manuscript.Verdict.Sound) aid.read()).content().read();

        Medium drawing = read.media().all().getFirst();
        assertThat(drawing.kind()).isEqualTo(Medium.Kind.ANIMATION);
        assertThat(read.media().files()).containsOnlyKeys(drawing.files());
        MediaFile captions = read.media().file("pain-after-2-to-3-days.en.vtt");
        assertThat(captions.cues()).hasSize(3);
        assertThat(captions.type()).isEqualTo("text/vtt;charset=utf-8");
    }

    @Test
    void makesAnotherVersionOfAnotherFile() throws IOException {
        String before = hash();
        aid.with(DRAWING, "#ffffff", "#fefefe");
        assertThat(hash()).isNotEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {2} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            aid.yaml     | '    seconds: 5\\n'                       | ''                          | aid.yaml | does not say for how many seconds
            aid.yaml     | '    still: pain-after-2-to-3-days-still.svg\\n' | ''                   | aid.yaml | needs a still picture
            aid.yaml     | 'en: pain-after-2-to-3-days.en.vtt'       | 'fi: pain-after-2-to-3-days.en.vtt' | aid.yaml | has no captions in 'en'
            aid.yaml     | 'en: pain-after-2-to-3-days.en.vtt'       | 'en: no-such-file.vtt'      | aid.yaml | there is no file media/no-such-file.vtt
            aid.yaml     | 'en: pain-after-2-to-3-days.en.vtt'       | 'en: ../aid.yaml'           | aid.yaml | pattern
            aid.yaml     | 'en: pain-after-2-to-3-days.en.vtt'       | 'en: pain-after-2-to-3-days.svg' | aid.yaml | a WebVTT file
            aid.yaml     | 'kind: animation'                         | 'kind: video'               | aid.yaml | mp4, webm
            aid.yaml     | '    attribute: pain-after-2-to-3-days'   | '    attribute: no-such'    | aid.yaml | there is no attribute
            aid.yaml     | '    attribute: pain-after-2-to-3-days'   | '    option: no-such'       | aid.yaml | there is no option
            aid.yaml     | 'still: pain-after-2-to-3-days-still.svg' | 'still: pain-after-2-to-3-days-still.exe' | aid.yaml | are not taken
            text/en.yaml | '    title: Still in pain after 2 to 3 days, drawn\\n' | ''             | text/en.yaml | required
            text/en.yaml | '    alternative: >-'                     | '    other: >-'             | text/en.yaml | alternative
            text/en.yaml | '    transcript: |-'                      | '    other: |-'             | text/en.yaml | transcript
            text/en.yaml | 'media:\\n  pain-after-2-to-3-days:'      | 'media:\\n  another:'       | text/en.yaml | are missing
            media/pain-after-2-to-3-days.en.vtt | 'WEBVTT'           | 'CAPTIONS'                  | media/pain-after-2-to-3-days.en.vtt | begin with a line WEBVTT
            media/pain-after-2-to-3-days.en.vtt | '--> 00:05.000'    | '--> 00:05.500'             | media/pain-after-2-to-3-days.en.vtt | 5.000 seconds long
            media/pain-after-2-to-3-days.svg    | '<g id="a">'       | '<script>alert(1)</script><g id="a">' | media/pain-after-2-to-3-days.svg | <script> has no place
            """)
    void saysWhatAMediumLacks(String file, String good, String bad, String where, String reason) throws IOException {
        aid.with(file, good.replace("\\n", "\n"), bad == null ? "" : bad.replace("\\n", "\n"));

        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(where);
            assertThat(finding.line()).isPositive();
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void refusesAFileThatIsNotWhatItsEndingSays() throws IOException {
        Files.writeString(aid.folder().resolve("media/picture.png"), "<svg/>");
        aid.with("aid.yaml", "still: pain-after-2-to-3-days-still.svg", "still: picture.png");
        assertThat(findings()).extracting(Finding::reason).contains("media/picture.png is not what its ending says");
    }

    @Test
    void refusesCaptionsThatAreNoText() throws IOException {
        Files.write(aid.folder().resolve(CAPTIONS), new byte[] {'W', 'E', 'B', (byte) 0xff, (byte) 0xfe});
        assertThat(findings()).extracting(Finding::reason).contains("captions are written in UTF-8");
        Files.write(aid.folder().resolve(CAPTIONS), new byte[0]);
        assertThat(findings()).extracting(Finding::reason).anyMatch(reason -> reason.contains("is empty"));
    }

    @Test
    void doesNotOfferALanguageWithoutCaptions() throws IOException {
        aid.translated("es", "La otitis").translated("en-simple", "Ear pain");
        aid.with("aid.yaml", "      es: pain-after-2-to-3-days.es.vtt\n", "");

        Manuscript.Verdict.Sound sound = (Manuscript.Verdict.Sound) aid.read();
        assertThat(sound.content().read().texts()).containsOnlyKeys("en", "en-simple");
        assertThat(sound.notOffered().get("es")).contains("/media/pain-after-2-to-3-days/captions");
    }

    private String hash() {
        return ((Manuscript.Verdict.Sound) aid.read()).content().hash();
    }

    private List<Finding> findings() {
        return ((Manuscript.Verdict.Broken) aid.read()).findings();
    }
}
