package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;

import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.comparison.Comparison.Change;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked by hand. With pain 0.8 and time 0.2, wait comes to 0.84, operate to 0.2 and train to 0.5.
class ChangesTest {

    private static final List<String> OPTIONS = List.of("operate", "wait", "train");
    private static final Aid AID = AidFixtures.aid(
            OPTIONS,
            row("pain", null, OPTIONS, level(0), level(1), level(0.4)),
            row("time", null, OPTIONS, level(1), level(0.2), level(0.9)),
            row("cost", null, OPTIONS, level(0.5), level(1), level(0.5)));

    /// Pain: beside train −0.7 / (−0.7 − 0.6) = 0.538, beside operate −0.8 / (−0.8 − 1) = 0.444.
    /// Time: beside train 0.6 / (0.6 + 0.7) = 0.462, beside operate 1 / (1 + 0.8) = 0.556.
    @ParameterizedTest(name = "beyond {1} of {0}, {2} matches most closely")
    @CsvSource({"pain, 0.538461538, train", "time, 0.461538462, train"})
    void areTheSmallestWithWhichAnotherMatchesMostClosely(String row, double at, String closest) {
        Change change = change(row, Map.of("pain", 8.0, "time", 2.0));
        assertThat(change.at()).isCloseTo(at, within(1e-9));
        assertThat(change.closest()).isEqualTo(closest);
    }

    /// With pain 0.3 and time 0.7 operate comes to 0.7, wait to 0.44 and train to 0.75.
    /// Time: beside wait −0.6 / (−0.6 − 0.7) = 0.462, beside operate 0.4 / (0.4 + 0.1) = 0.8, which is
    /// nearer to 0.7.
    @Test
    void mayGoEitherWay() {
        Aid aid = AidFixtures.aid(
                OPTIONS,
                row("pain", null, OPTIONS, level(0), level(1), level(0.4)),
                row("time", null, OPTIONS, level(1), level(0.2), level(0.9)));
        Change change = Formula.compare(aid, rated(Map.of("pain", 3.0, "time", 7.0)), null).changes().stream()
                .filter(each -> each.row().equals("time"))
                .findFirst()
                .orElseThrow();
        assertThat(change.at()).isCloseTo(0.8, within(1e-9));
        assertThat(change.closest()).isEqualTo("operate");
    }

    @Test
    void areNoneInARowWhereWhatLeadsIsTheBest() {
        assertThat(change("cost", Map.of("pain", 8.0, "time", 2.0))).isEqualTo(new Change("cost", 0, null, null));
    }

    /// Nothing tells who would get what it gives up.
    @Test
    void areNoneOfARowThatAloneWeighs() {
        assertThat(change("pain", Map.of("pain", 8.0))).isEqualTo(new Change("pain", 1, null, null));
    }

    private static Change change(String row, Map<String, Double> ratings) {
        return Formula.compare(AID, rated(ratings), null).changes().stream()
                .filter(change -> change.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static Elicitation rated(Map<String, Double> ratings) {
        return new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
    }
}
