package org.equipoise.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.comparing.ComparisonFixtures.RATED;
import static org.equipoise.comparing.ComparisonFixtures.STATINS;
import static org.equipoise.comparing.ComparisonFixtures.TODAY;
import static org.equipoise.comparing.ComparisonFixtures.compare;
import static org.equipoise.comparing.ComparisonFixtures.done;

import org.equipoise.comparison.ComparisonView;
import org.equipoise.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'language': 'fi'}                  | /language",
                "{'language': ''}                    | /language",
                "{'leaning': 'surgery'}              | /leaning",
                "{'profile': {'ten-year-risk': 0.3}} | /profile/ten-year-risk",
                "{'priorities': {'method': 'guess'}} | /priorities/method",
                "{'ownConcerns': 7}                  | /ownConcerns",
                "{'draws': 100000}                   | /draws",
                "{'draws': 10001}                    | /draws",
                "{'draws': 99}                       | /draws",
                "{'draws': -1}                       | /draws",
                "{'draws': 2147483647}               | /draws"
            })
    void refusesWhatDoesNotFit(String question, String pointer) {
        Compared compared = compare(STATINS, question, TODAY);
        assertThat(((Compared.Refused) compared).violations())
                .extracting(Violation::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undecided", "not-now", "statin"})
    void takesEveryLeaningThatOneCanHave(String leaning) {
        assertThat(compare(STATINS, "{'leaning': '%s'}".formatted(leaning), TODAY))
                .isInstanceOf(Compared.Done.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000})
    void takesAsFewAndAsManyDrawsAsItSays(int draws) {
        assertThat(done(STATINS, RATED.replaceFirst("\\{", "{'draws': %d, ".formatted(draws)))
                        .draws())
                .isEqualTo(draws);
    }

    @Test
    void tellsTheStepsToWhomeverAsksForThem() {
        assertThat(done(STATINS, "{'workings': true}").workings()).isNotNull();
        assertThat(done(STATINS, "{'workings': false}").workings()).isNull();
        assertThat(done(STATINS, "{}").workings()).isNull();
    }

    @Test
    void keepsTheLanguageThatItNames() {
        Question silent = new Question(null, null, null, null, "statin");
        assertThat(silent.orIn("fi")).isEqualTo(new Question("fi", null, null, null, "statin"));
        assertThat(silent.orIn("fi").orIn("en")).isEqualTo(silent.orIn("fi"));
    }

    @Test
    void takesAPersonForSureUnlessTheySayOtherwise() {
        ComparisonView silent = done(STATINS, RATED);
        assertThat(done(STATINS, RATED.replaceFirst("\\{", "{'sure': true, ")).matches())
                .isEqualTo(silent.matches());
        assertThat(done(STATINS, RATED.replaceFirst("\\{", "{'sure': false, ")).matches())
                .isNotEqualTo(silent.matches());
    }
}
