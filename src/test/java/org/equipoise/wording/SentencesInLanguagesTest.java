package org.equipoise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms that Spanish and Arabic need where English has one.
class SentencesInLanguagesTest {

    private static final Sentences SPANISH = Sentences.in("es").orElseThrow();
    private static final Sentences ARABIC = Sentences.in("ar").orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.07   | De 100 niños que esperan, alrededor de 7 seguirán con dolor.",
                "0.012  | De 100 niños que esperan, el número de quienes seguirán con dolor es: alrededor de 1.",
                "0.004  | De 100 niños que esperan, el número de quienes seguirán con dolor es: menos de 1.",
                "0.999  | De 100 niños que esperan, más de 99 seguirán con dolor.",
                "1      | De 100 niños que esperan, 100 de 100 seguirán con dolor."
            })
    void agreeWithTheNumberInSpanish(double risk, String sentence) {
        assertThat(risk(SPANISH, risk, "niños que esperan", "seguirán con dolor"))
                .isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01 | لدى أطفال: من كل 100، عدد من سيتألمون هو نحو 1.",
                "0.02 | لدى أطفال: من كل 100، عدد من سيتألمون هو نحو 2.",
                "0.03 | لدى أطفال: من كل 100، نحو 3 سيتألمون.",
                "0.11 | لدى أطفال: من كل 100، نحو 11 سيتألمون.",
                "1    | لدى أطفال: من كل 100، 100 من 100 سيتألمون."
            })
    void agreeWithTheNumberInArabic(double risk, String sentence) {
        assertThat(risk(ARABIC, risk, "أطفال", "سيتألمون").replaceAll("[\u200F\u2066-\u2069]", ""))
                .isEqualTo(sentence);
    }

    @Test
    void tellARangeInTheirOwnWords() {
        Counted counted = Counted.of(new Risk(0.072, new Interval(0.064, 0.081)), Denominator.HUNDRED);
        assertThat(SPANISH.peopleInRange(counted)).isEqualTo("alrededor de 7 (pueden ir de 6 a 8)");
        assertThat(ARABIC.peopleInRange(counted).replaceAll("[\u200F\u2066-\u2069]", ""))
                .isEqualTo("نحو 7 (قد يقل العدد إلى 6 أو يزيد إلى 8)");
    }

    @Test
    void keepNamesOfTheOtherDirectionTogetherInArabic() {
        assertThat(ARABIC.say("explanation.closest", "No statin (for now)"))
                .contains("«\u2068No statin (for now)\u2069»");
        assertThat(ARABIC.quoted(List.of("A", "B"))).contains("\u2068A\u2069").contains("\u2068B\u2069");
    }

    private static String risk(Sentences sentences, double risk, String people, String happens) {
        NaturalFrequency count = NaturalFrequency.of(risk, Denominator.HUNDRED);
        return sentences.say(
                "risk", sentences.count(100), people, sentences.people(count), happens, Sentences.form(count));
    }
}
