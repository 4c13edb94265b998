package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.values.Priorities.Rating;
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
        assertThat(weights.shares().values())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactly(ofPain, ofRisk, ofTime);
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
    }

    @Test
    void leaveOutRowsOfWordsAlone() {
        Weights weights = Weights.of(AID, new Rating(Map.of("pain", 1.0), List.of()), List.of());
        assertThat(weights.of("feeling")).isEmpty();
        assertThat(weights.of("time")).hasValue(0.0);
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

    @Test
    void areOfPrioritiesThatMakeSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(Map.of("pain", 10.1), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(Map.of("pain", Double.NaN), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopThree(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TopThree(List.of("pain", "pain")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TopThree(Arrays.asList("pain", "risk", "time", "own-1")));
    }
}
