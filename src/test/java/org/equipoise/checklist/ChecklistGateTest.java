package org.equipoise.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeps an aid unpublished, and what stops a broken list.
class ChecklistGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void letsAGoodAidThrough() {
        assertThat(obstacles(AidUnderTest.good())).isEmpty();
    }

    @Test
    void saysWhereAndHowToMendWhatIsNotMet() {
        assertThat(obstacles(AidUnderTest.good().word("/funding", " ")))
                .containsExactly(new Obstacle(
                        "text/en.yaml",
                        "/funding",
                        "ipdas-4 2.3.1",
                        "Nothing says who paid; “none” is an answer."));
    }

    @Test
    void isNotClosedByAnItemOfQuality() {
        assertThat(obstacles(AidUnderTest.good().set("/knowledge", "[]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void wantsTheThreeQuestionsThatEveryAidHas(int missing) {
        assertThat(obstacles(AidUnderTest.good().set("/questionsToAsk/" + missing, "")))
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.pointer()).isEqualTo("/questionsToAsk");
                    assertThat(obstacle.mend()).contains(ChecklistGate.QUESTIONS.get(missing));
                });
    }

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            id: ipdas-4            | id: ipdas-5                        | is not the file's name
            rule: decision-stated  | rule: decision-guessed             | there is no rule 'decision-guessed'
            with: { words: 40 }    | with: { letters: 40 }              | the rule wants set: words
            with: { words: 40 }    | with: { words: forty }             | 'words' is none of what the rule understands
            member: ifFound        | member: ifFoundd                   | 'member' is none of what the rule understands
            group: certifying      | group: certified                   | there is no group 'certified'
            id: K2                 | id: K3                             | the id 'K3' stands twice
            level: structure       | level: perhaps                     | enumeration
            version: 1             | version: [1                        | not readable as YAML
            title: IPDAS           | best: 1\\ntitle: IPDAS             | best
            """)
    void isStoppedByAListThatIsBroken(String good, String bad, String reason) throws IOException {
        String list = Files.readString(Path.of("decision-aids/checklists/ipdas-4.yaml"));
        assertThat(list).contains(good);
        int at = list.indexOf("\n" + good) >= 0 ? list.indexOf("\n" + good) + 1 : list.indexOf(good);
        String broken = list.substring(0, at) + bad.replace("\\n", "\n") + list.substring(at + good.length());

        assertThatThrownBy(() -> new ListFile("ipdas-4.yaml", broken).read())
                .isInstanceOf(ListFile.Broken.class)
                .hasMessageContaining(reason);
    }

    private static List<Obstacle> obstacles(AidUnderTest aid) {
        return ChecklistGate.obstaclesByShippedLists(aid.read(), TODAY);
    }
}
