package org.equipoise.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each formula worked out by hand for counts that were made by hand.
class FormulaTest {

    /// The | knee | hurts. You | can | take | a | tab·let | each | day. – 2 sentences, 10 words, 11 syllables:
    /// 0.39 · 5 + 11.8 · 1.1 − 15.59 = −0.66.
    @Test
    void gradesTwoEnglishSentencesByFleschAndKincaid() {
        Measures text = measures("en", "The knee hurts. You can take a tablet each day.");
        assertThat(text).isEqualTo(new Measures(2, 10, 11, 0));
        assertThat(Formula.FLESCH_KINCAID.score(text)).isCloseTo(-0.66, within(1e-9));
    }

    /// An | op·er·a·tion | re·pla·ces | the | dam·aged | joint | with | an | ar·ti·fi·cial | one. | Re·cov·er·y | takes |
    /// man·y | months, | and | phys·i·o·ther·a·py | is | im·por·tant. – 2 sentences, 18 words, 37 syllables, 6 polysyllables:
    /// 0.39 · 9 + 11.8 · 37/18 − 15.59 = 12.176; 1.0430 · √(6 · 30 / 2) + 3.1291 = 13.024.
    @Test
    void gradesTwoHarderEnglishSentencesByBothFormulas() {
        Measures text = measures(
                "en",
                "An operation replaces the damaged joint with an artificial one. Recovery takes many months, and"
                        + " physiotherapy is important.");
        assertThat(text).isEqualTo(new Measures(2, 18, 37, 6));
        assertThat(Formula.FLESCH_KINCAID.score(text)).isCloseTo(12.176, within(1e-3));
        assertThat(Formula.SMOG.score(text)).isCloseTo(13.024, within(1e-3));
    }

    /// La | ro·di·lla | due·le. Us·ted | pue·de | to·mar | u·na | pas·ti·lla | ca·da | dí·a. – 2 sentences, 10 words, 21
    /// syllables: 206.84 − 60 · 2.1 − 1.02 · 5 = 75.74; 206.835 − 62.3 · 2.1 − 5 = 71.005.
    @Test
    void scoresTwoSpanishSentencesByBothFormulas() {
        Measures text = measures("es", "La rodilla duele. Usted puede tomar una pastilla cada día.");
        assertThat(text).isEqualTo(new Measures(2, 10, 21, 2));
        assertThat(Formula.FERNANDEZ_HUERTA.score(text)).isCloseTo(75.74, within(1e-9));
        assertThat(Formula.INFLESZ.score(text)).isCloseTo(71.005, within(1e-9));
    }

    /// McLaughlin's own rule of thumb, 3 + √polysyllables in 30 sentences, lies within a grade of his formula.
    @ParameterizedTest
    @CsvSource({"0, 3.13", "25, 8.34", "100, 13.56", "225, 18.77"})
    void gradesThirtySentencesBySmog(int polysyllables, double grade) {
        double found = Formula.SMOG.score(new Measures(30, 500, 800, polysyllables));
        assertThat(found).isCloseTo(grade, within(0.005)).isCloseTo(3 + Math.sqrt(polysyllables), within(1.0));
    }

    @ParameterizedTest(name = "{0} by Fernández Huerta is grade {1}")
    @CsvSource({"95, 4", "90, 4", "89.9, 5", "80, 5", "79.9, 6", "70, 6", "65, 7", "64.9, 8", "60, 8", "59.9, 10", "45, 12", "29, 13"})
    void readsTheTableOfFernandezHuerta(double score, double grade) {
        assertThat(Limits.schoolGrade(score)).isEqualTo(grade);
    }

    private static Measures measures(String language, String text) {
        return Readability.of(language).orElseThrow().read(text).measures();
    }
}
