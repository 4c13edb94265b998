package org.equipoise.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.equipoise.media.MediaFile.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebVttTest {

    private static final long FIVE_SECONDS = 5000;

    @Test
    void readsCuesWithAndWithoutNamesHoursAndNotes() {
        WebVtt.Captions read = WebVtt.read("""
                WEBVTT - made by hand

                NOTE
                This is no cue.

                00:00.000 --> 00:01.500
                Of 100 children

                second
                00:00:01.500 --> 00:00:05.000 align:start
                about 16 are
                still in pain.
                """, FIVE_SECONDS);

        assertThat(read.faults()).isEmpty();
        assertThat(read.cues())
                .containsExactly(
                        new Cue(0, 1500, "Of 100 children"), new Cue(1500, 5000, "about 16 are\nstill in pain."));
    }

    @ParameterizedTest(name = "{0} → line {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            00:00.000 --> 00:01.000\\nWords                                             | 1 | begin with a line WEBVTT
            WEBVTT                                                                      | 1 | no cue
            WEBVTT\\n\\n00:02.000 --> 00:01.000\\nWords                                    | 3 | ends before it starts
            WEBVTT\\n\\n00:01.000 --> 00:01.000\\nWords                                    | 3 | ends before it starts
            WEBVTT\\n\\n00:01.000 --> 00:05.001\\nWords                                    | 3 | after the medium
            WEBVTT\\n\\n00:02.000 --> 00:03.000\\nLater\\n\\n00:01.000 --> 00:02.000\\nSooner | 6 | before the one above
            WEBVTT\\n\\n00:01.000 --> 00:02.000\\n                                         | 3 | no words
            WEBVTT\\n\\n00:01.000 -> 00:02.000\\nWords                                     | 3 | times as in
            WEBVTT\\n\\n00:01,000 --> 00:02,000\\nWords                                    | 3 | times as in
            WEBVTT\\n\\n00:61.000 --> 00:62.000\\nWords                                    | 3 | times as in
            WEBVTT\\n\\nWords alone                                                       | 3 | times as in
            WEBVTT\\n\\n00:00.000 --> 00:01.000\\nOne\\n00:01.000 --> 00:02.000\\nTwo         | 3 | empty line is missing
            """)
    void saysInWhichLineAFaultIs(String text, int line, String reason) {
        assertThat(WebVtt.read(text.replace("\\n", "\n"), FIVE_SECONDS).faults())
                .anySatisfy(fault -> {
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.reason()).contains(reason);
                });
    }
}
