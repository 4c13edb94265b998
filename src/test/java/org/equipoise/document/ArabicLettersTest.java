package org.equipoise.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

    /// The forms are those that the Unicode Standard names in its charts of Arabic Presentation Forms.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ب, FE8F",
        "بب, FE91 FE90",
        "ببب, FE91 FE92 FE90",
        "اب, FE8D FE8F",
        "باب, FE91 FE8E FE8F",
        "لا, FEFB",
        "بلا, FE91 FEFC",
        "بَب, FE91 064E FE90",
        "بـ, FE91 0640",
        "ء, FE80",
        "پیگ, FB58 FBFF FB93",
        "ab, 61 62"
    })
    void takeTheirFormFromTheirNeighbours(String typed, String drawn) {
        String joined = ArabicLetters.joined(typed);

        assertThat(joined.codePoints()
                        .mapToObj(each -> "%X".formatted(each))
                        .map(each -> each.length() == 3 ? "0" + each : each))
                .containsExactly(drawn.split(" "));
        assertThat(Normalizer.normalize(joined, Normalizer.Form.NFKC)).isEqualTo(typed);
    }
}
