package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.equipoise.values.Priorities.TopThree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    private static final List<String> OPTIONS = List.of("wait", "operate");
    private static final Aid AID = AidFixtures.aid(
            OPTIONS,
            row("pain", null, OPTIONS, level(0), level(1)),
            row("risk", null, OPTIONS, level(1), level(0)),
            row("time", null, OPTIONS, level(1), level(0.5)),
            row("feeling", null, OPTIONS, words(), words()));

    private static final Comparator<Double> NEARLY = (one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1;

    /// Worked by hand: 9/13, 4/13; 10/25, 10/25, 5/25; 7.5/10, 2.5/10.
    @ParameterizedTest(name = "ratings {0}, {1}, {2} weigh {3}, {4}, {5}")
    @CsvSource({
        "9,   4,   0,   0.692307692, 0.307692308, 0",
        "10,  10,  5,   0.4,         0.4,         0.2",
        "7.5, 2.5, 0,   0.75,        0.25,        0",
        "0.1, 0.1, 0.2, 0.25,        0.25,        0.5",
        "0,   0,   3,   0,           0,           1"
    })
    void sharesOutByRating(double pain, double risk, double time, double ofPain, double ofRisk, double ofTime) {
        Weights weights =
                Weights.of(AID, new Rating(Map.of("pain", pain, "risk", risk, "time", time), List.of()), List.of());
        assertThat(weights.shares().values()).usingElementComparator(NEARLY).containsExactly(ofPain, ofRisk, ofTime);
    }

    /// Rank order centroid: of one 1; of two 3/4, 1/4; of three 11/18, 5/18, 2/18.
    @ParameterizedTest(name = "{0} picked weigh {1}")
    @CsvSource({
        "risk,           0 1 0",
        "time pain,      0.25 0 0.75",
        "time risk pain, 0.111111111 0.277777778 0.611111111"
    })
    void sharesOutByRankOfTheTopThree(String picked, String shares) {
        Weights weights = Weights.of(AID, new TopThree(List.of(picked.split(" "))), List.of());
        assertThat(weights.shares().values().stream()
                        .map("%.9f"::formatted)
                        .map(share -> share.replaceAll("\\.?0+$", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shares);
    }

    /// Worked by hand: as many hundredths as points.
    @ParameterizedTest(name = "{0}, {1} and {2} points weigh {3}, {4}, {5}")
    @CsvSource({
        "50,    30,    20,    0.5,    0.3,    0.2",
        "100,   0,     0,     1,      0,      0",
        "33.33, 33.33, 33.34, 0.3333, 0.3333, 0.3334"
    })
    void sharesOutByPoints(double pain, double risk, double own, double ofPain, double ofRisk, double ofOwn) {
        Weights weights = Weights.of(
                AID,
                new Points(Map.of("pain", pain, "risk", risk, "own-1", own), List.of("time")),
                List.of(new OwnConcern("My garden", null)));
        assertThat(weights.shares().values())
                .usingElementComparator(NEARLY)
                .containsExactly(ofPain, ofRisk, 0.0, ofOwn);
    }

    /// Worked by hand: 100/200, 60/200, 40/200; 100/150, 50/150; 100/300 three times.
    @ParameterizedTest(name = "swings {0}, {1}, {2} weigh {3}, {4}, {5}")
    @CsvSource({
        "100, 60,  40,  0.5,         0.3,         0.2",
        "50,  100, 0,   0.333333333, 0.666666667, 0",
        "100, 100, 100, 0.333333333, 0.333333333, 0.333333333"
    })
    void sharesOutBySwings(double pain, double risk, double own, double ofPain, double ofRisk, double ofOwn) {
        Weights weights = Weights.of(
                AID,
                new Swing(Map.of("pain", pain, "risk", risk, "own-1", own), List.of()),
                List.of(new OwnConcern("My garden", null)));
        assertThat(weights.shares().values())
                .usingElementComparator(NEARLY)
                .containsExactly(ofPain, ofRisk, 0.0, ofOwn);
    }

    /// Worked by hand, each as (best − worst + shown) / (2 · shown) of the choices written `shown > best < worst`:
    /// one choice of three: 2/2, 1/2 and a trace, of 1.501;
    /// all four choices of three of four: 5/6, 4/6, a trace, 3/6, of 2.001;
    /// shown unequally often: 4/6, 1/6, a trace, 4/4, of 1.834;
    /// chosen once as best and once as worst: 2/4, 2/4, 2/4, of 1.5.
    @ParameterizedTest(name = "{0} weigh {1}")
    @CsvSource({
        "pain risk time > pain < time, 0.666222518 0.333111259 0.000666223 0",
        "pain risk time > pain < time; pain risk own-1 > pain < own-1; pain time own-1 > own-1 < time; "
                + "risk time own-1 > risk < time, 0.416458438 0.333166750 0.000499750 0.249875062",
        "pain risk own-1 > own-1 < risk; own-1 risk pain > own-1 < risk; pain risk time > pain < time, "
                + "0.363438125 0.090859531 0.000545157 0.545157187",
        "pain risk time > pain < time; pain risk time > time < pain, 0.333333333 0.333333333 0.333333333 0"
    })
    void sharesOutByBestAndWorst(String choices, String shares) {
        Weights weights = Weights.of(AID, new BestWorst(choices(choices)), List.of(new OwnConcern("My garden", null)));
        assertThat(weights.shares().values())
                .usingElementComparator(NEARLY)
                .containsExactly(
                        Stream.of(shares.split(" ")).map(Double::valueOf).toArray(Double[]::new));
    }

    private static List<Choice> choices(String choices) {
        return Stream.of(choices.split("; "))
                .map(choice -> choice.split(" [><] "))
                .map(parts -> new Choice(List.of(parts[0].split(" ")), parts[1], parts[2]))
                .toList();
    }

    @Test
    void countsConcernsOfOnesOwnByTheirImportance() {
        Weights weights = Weights.of(
                AID,
                new Rating(Map.of("pain", 6.0), List.of()),
                List.of(new OwnConcern("My garden", 3.0), new OwnConcern("My dog", 1.0)));
        assertThat(weights.shares())
                .containsExactly(
                        Map.entry("pain", 0.6),
                        Map.entry("risk", 0.0),
                        Map.entry("time", 0.0),
                        Map.entry("own-1", 0.3),
                        Map.entry("own-2", 0.1));
    }

    @Test
    void countsConcernsOfOnesOwnAmongTheTopThree() {
        Weights weights =
                Weights.of(AID, new TopThree(List.of("own-1", "pain")), List.of(new OwnConcern("My garden", null)));
        assertThat(weights.of("own-1")).hasValue(0.75);
        assertThat(weights.of("pain")).hasValue(0.25);
    }

    @Test
    void areNoneWhileNothingIsTold() {
        assertThat(Weights.of(AID, Priorities.NOTHING_TOLD, List.of()).told()).isFalse();
        Weights onlyZeros = Weights.of(
                AID, new Rating(Map.of("pain", 0.0), List.of("risk")), List.of(new OwnConcern("My garden", 0.0)));
        assertThat(onlyZeros.told()).isFalse();
        assertThat(onlyZeros.of("pain")).isEmpty();
        assertThat(Weights.of(AID, new Points(Map.of("pain", 0.0), List.of("risk")), List.of())
                        .told())
                .isFalse();
        assertThat(Weights.of(AID, new Swing(Map.of("pain", 0.0), List.of("risk")), List.of())
                        .told())
                .isFalse();
        assertThat(Weights.of(AID, new BestWorst(List.of()), List.of()).told()).isFalse();
    }

    @Test
    void leaveOutRowsOfWordsAlone() {
        Weights weights = Weights.of(AID, new Rating(Map.of("pain", 1.0), List.of()), List.of());
        assertThat(weights.of("feeling")).isEmpty();
        assertThat(weights.of("time")).hasValue(0.0);
    }

    @Test
    void areSharesOfWhatTheMarksComeTo() {
        assertThat(Weights.of(AID, new Rating(Map.of("pain", 9.0, "risk", 4.0), List.of()), List.of())
                        .sumOfMarks())
                .isEqualTo(13);
        Weights ranked = Weights.of(AID, new TopThree(List.of("risk", "pain")), List.of());
        assertThat(ranked.marks()).containsEntry("risk", 0.75).containsEntry("pain", 0.25);
        assertThat(ranked.sumOfMarks()).isEqualTo(1);
    }

    @Test
    void sumToOne() {
        Weights weights =
                Weights.of(AID, new Rating(Map.of("pain", 0.3, "risk", 7.7, "time", 9.1), List.of()), List.of());
        assertThat(weights.shares().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
