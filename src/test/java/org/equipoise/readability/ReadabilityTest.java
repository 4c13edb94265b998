package org.equipoise.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.equipoise.readability.Assessment.Jargon;
import org.equipoise.readability.Assessment.LongSentence;
import org.equipoise.readability.Assessment.LongText;
import org.equipoise.readability.Assessment.TooHard;
import org.equipoise.readability.Reading.Sentence;
import org.equipoise.readability.Reading.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {

    private static final Limits GRADE_8 = Limits.of("en", 8);

    private static final String HARD = "Anticoagulation significantly diminishes thromboembolic complications."
            + " Gastrointestinal haemorrhage nevertheless represents a considerable disadvantage."
            + " Individual susceptibility nevertheless varies considerably, thereby necessitating personalised deliberation"
            + " regarding potential alternatives, including surveillance, pharmacological intervention and"
            + " interventional procedures and observation.";

    @ParameterizedTest(name = "{1} sentences in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ask Dr. Smith about it. She knows.              | 2
            The review says so (Cochrane, 2015). It is old. | 2
            About 2.5 in 100 do. Is that all? Yes!          | 3
            "It hurts." That is what they say.              | 2
            It is rare. 571 women took part. 2 did not.     | 3
            See No. 5 and fig. 2 of it.                     | 1
            All are from ProtecT. We saw them.              | 2
            Two tablets                                     | 1
            """)
    void cutsATextIntoSentences(String text, int sentences) {
        assertThat(english().read(text).sentences()).hasSize(sentences);
    }

    @Test
    void endsASentenceWithItsParagraphAndNotWithItsLine() {
        assertThat(english().read("First part\n\nSecond part\nof two lines").sentences())
                .extracting(Sentence::text)
                .containsExactly("First part", "Second part of two lines");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            You don't need 2,320 of them (0.5 in 10). | You don't need 2,320 of them 0.5 in 10
            a ten-year risk – or not                  | a ten-year risk or not
            mg/dL, 75% – 100%                         | mg dL 75 100
            """)
    void cutsASentenceIntoWords(String text, String words) {
        assertThat(english().read(text).words().map(Word::text)).containsExactly(words.split(" "));
    }

    @Test
    void callsATextTooHardAndNamesWhatToChange() {
        Assessment found = english().assess(HARD, GRADE_8);
        assertThat(found.grades()).extracting(Grade::formula).containsExactly(Formula.FLESCH_KINCAID);
        assertThat(found.objections()).filteredOn(TooHard.class::isInstance).singleElement().satisfies(objection -> {
            TooHard hard = (TooHard) objection;
            assertThat(hard.limit()).isEqualTo(8);
            assertThat(hard.hardWords()).contains("thromboembolic", "gastrointestinal", "susceptibility");
            assertThat(hard.longSentences()).first().asString().startsWith("Individual susceptibility");
        });
    }

    @Test
    void gradesNoTextOfFewerThanThirtyWords() {
        String sentence = "Anticoagulation significantly diminishes thromboembolic complications.";
        assertThat(english().assess(sentence, GRADE_8).grades()).isEmpty();
        assertThat(english().assess((sentence + " ").repeat(6), GRADE_8).grades()).hasSize(1);
    }

    @Test
    void addsSmogFromThirtySentencesOn() {
        List<String> texts = List.of("It hurts. ".repeat(20).strip(), "You wait. ".repeat(10).strip());
        assertThat(english().whole(texts, GRADE_8).grades())
                .extracting(Grade::formula)
                .containsExactly(Formula.FLESCH_KINCAID, Formula.SMOG);
        assertThat(english().whole(texts.subList(0, 1), GRADE_8).grades()).hasSize(1);
    }

    @Test
    void leavesNamesAndLabelsOutOfTheWhole() {
        assertThat(english().whole(List.of("Knee pain", "It hurts.", "in ten years"), GRADE_8).measures().words())
                .isEqualTo(2);
        assertThat(english().whole(List.of("Knee pain"), GRADE_8).grades()).isEmpty();
    }

    @Test
    void objectsToALongSentenceAtAnyLengthOfText() {
        String atTheLimit = "so ".repeat(25).strip() + ".";
        assertThat(english().assess(atTheLimit, GRADE_8).objections()).isEmpty();
        assertThat(english().assess("so " + atTheLimit, GRADE_8).objections())
                .containsExactly(new LongSentence("so " + atTheLimit, 26, 25));
    }

    @Test
    void objectsToALongText() {
        assertThat(english().assess("It is so. ".repeat(101).strip(), GRADE_8).objections())
                .containsExactly(new LongText(303, 300));
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | It raises mortality.                          | mortality
            en | A Myocardial Infarction is rare.              | myocardial infarction
            en | Two biopsies were benign.                     | biopsies, benign
            en | There are lesions and a lesion.               | lesion
            en | A heart attack is what it says.               | ''
            es | Hay complicaciones y una complicación.        | complicación
            es | El ensayo clínico aleatorizado fue corto.     | ensayo clínico aleatorizado
            """)
    void findsJargon(String language, String text, String terms) {
        assertThat(Readability.of(language)
                        .orElseThrow()
                        .assess(text, Limits.of(language, 8))
                        .objections())
                .extracting(objection -> ((Jargon) objection).term())
                .containsExactlyInAnyOrder(terms.isEmpty() ? new String[0] : terms.split(", "));
    }

    @ParameterizedTest(name = "{0}: grade {1}, {2} words in a sentence")
    @CsvSource({
        "en, 8, 25", "en-simple, 5, 15", "en-GB, 8, 25", "es, 8, 30", "es-simple, 5, 18", "es-MX-simple, 5, 18"
    })
    void knowsItsLimits(String tag, int grade, int words) {
        assertThat(Limits.of(tag, 8)).isEqualTo(new Limits(grade, words, 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fi", "", "e", "english!"})
    void doesNotMeasureALanguageWithoutAFormula(String tag) {
        assertThat(Readability.of(tag)).isEmpty();
    }

    @Test
    void measuresVariantsOfALanguageAsTheLanguage() {
        assertThat(Readability.of("en-simple").orElseThrow()).isSameAs(english());
    }

    private static Readability english() {
        return Readability.of("en").orElseThrow();
    }
}
