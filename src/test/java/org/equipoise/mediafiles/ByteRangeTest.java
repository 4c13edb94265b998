package org.equipoise.mediafiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {

    private static final long SIZE = 100;

    @Test
    void readsAPart() {
        assertThat(ByteRange.of("bytes=0-9", SIZE)).isEqualTo(new ByteRange.Part(0, 9));
        assertThat(ByteRange.of("bytes=90-", SIZE)).isEqualTo(new ByteRange.Part(90, 99));
        assertThat(ByteRange.of("bytes=-10", SIZE)).isEqualTo(new ByteRange.Part(90, 99));
        assertThat(ByteRange.of("bytes=-1000", SIZE)).isEqualTo(new ByteRange.Part(0, 99));
        assertThat(ByteRange.of("bytes=95-1000", SIZE)).isEqualTo(new ByteRange.Part(95, 99));
    }

    @Test
    void knowsWhatLiesBeyondTheEnd() {
        assertThat(ByteRange.of("bytes=100-", SIZE)).isEqualTo(new ByteRange.Beyond());
        assertThat(ByteRange.of("bytes=-0", SIZE)).isEqualTo(new ByteRange.Beyond());
    }

    @Test
    void passesOverWhatItDoesNotRead() {
        for (String header : new String[] {
            "bytes=9-0", "bytes=-", "bytes=a-b", "items=0-9", "bytes=0-9,20-29", "", "bytes=99999999999999999999-"
        }) {
            assertThat(ByteRange.of(header, SIZE)).as(header).isEqualTo(new ByteRange.Whole());
        }
        assertThat(ByteRange.of(null, SIZE)).isEqualTo(new ByteRange.Whole());
    }
}
