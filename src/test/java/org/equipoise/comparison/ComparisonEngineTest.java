package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.quantity;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.unknown;
import static org.equipoise.aid.AidFixtures.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.comparison.Comparison.TradeOff;
import org.equipoise.evidence.Scale;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonEngineTest {

    private static final List<String> OPTIONS = List.of("wait", "operate");

    /// Worth by hand: stroke wait (0.10 − 0.20)/(0 − 0.20) = 0.5, operate 0.64 (0.595 to 0.68); days wait 1, operate
    /// (6 − 10)/(0 − 10) = 0.4; scar wait 1, operate 0.25.
    private static final Aid AID = AidFixtures.aid(
            OPTIONS,
            row("stroke", new Scale(0.20, 0), OPTIONS, risk(0.10), risk(0.072, 0.064, 0.081)),
            row("days", new Scale(10, 0), OPTIONS, quantity(-1), quantity(6)),
            row("scar", null, OPTIONS, level(1), level(0.25)),
            row("bleeding", new Scale(0.1, 0), OPTIONS, unknown(), risk(0.01)),
            row("feeling", null, OPTIONS, words(), words()));

    /// 100·(9/13·0.5 + 4/13) = 65.385 and 100·(9/13·0.64 + 4/13·0.25) = 52; with 0.595 48.885, with 0.68 54.769.
    @ParameterizedTest(name = "stroke {0}, days {1}, scar {2}: wait {3}, operate {4} ({5} to {6})")
    @CsvSource({
        "9,  0,  4, 65.384615, 52.000000, 48.884615, 54.769231",
        "10, 10, 0, 75.000000, 52.000000, 49.750000, 54.000000",
        "10, 0,  0, 50.000000, 64.000000, 59.500000, 68.000000",
        "0,  2,  2, 100.00000, 32.500000, 32.500000, 32.500000",
        "4,  4,  2, 80.000000, 46.600000, 44.800000, 48.200000"
    })
    void matchesByRating(
            double stroke, double days, double scar, double wait, double operate, double low, double high) {
        List<Match> matches = compare(rating(Map.of("stroke", stroke, "days", days, "scar", scar)))
                .matches();
        assertThat(matches.get(0).exact()).isCloseTo(wait, within(1e-6));
        assertThat(matches.get(1).exact()).isCloseTo(operate, within(1e-6));
        assertThat(matches.get(1).low()).isCloseTo(low, within(1e-6));
        assertThat(matches.get(1).high()).isCloseTo(high, within(1e-6));
    }

    /// Centroid weights: one 1; two 0.75, 0.25; three 11/18, 5/18, 2/18. Of the last: 55/18 … = 100·(11·0.64 + 5·0.4 +
    /// 2·0.25)/18 = 53 for operating.
    @ParameterizedTest(name = "{0} first: wait {1}, operate {2}")
    @CsvSource({
        "stroke,           50.000000, 64.000000",
        "stroke days,      62.500000, 58.000000",
        "days stroke,      87.500000, 46.000000",
        "stroke days scar, 69.444444, 53.000000"
    })
    void matchesByTheTopThree(String picked, double wait, double operate) {
        List<Match> matches = compare(
                        new Elicitation(new Priorities.TopThree(Arrays.asList(picked.split(" "))), List.of()))
                .matches();
        assertThat(matches.get(0).exact()).isCloseTo(wait, within(1e-6));
        assertThat(matches.get(1).exact()).isCloseTo(operate, within(1e-6));
    }

    @Test
    void givesARangeAndNoNumberToWhatNeedsSomethingUnknown() {
        Match wait = compare(rating(Map.of("stroke", 5.0, "bleeding", 5.0)))
                .matches()
                .getFirst();
        assertThat(wait.exact()).isNull();
        assertThat(wait.low()).isCloseTo(25, within(1e-9));
        assertThat(wait.high()).isCloseTo(75, within(1e-9));
    }

    @Test
    void needsNothingUnknownThatWeighsNothing() {
        assertThat(compare(rating(Map.of("stroke", 5.0, "bleeding", 0.0)))
                        .matches()
                        .getFirst()
                        .exact())
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void countsAConcernOfOnesOwnAsUnknownForEveryOption() {
        Comparison comparison = compare(new Elicitation(
                new Priorities.Rating(Map.of("stroke", 5.0), List.of()), List.of(new OwnConcern("My garden", 5.0))));
        assertThat(comparison.matches()).allMatch(match -> match.exact() == null && match.high() - match.low() >= 50);
    }

    @Test
    void countsWordsInAScoredRowAsUnknown() {
        Aid aid = AidFixtures.aid(OPTIONS, row("scar", null, OPTIONS, words(), level(0.25)));
        Match wait = compare(aid, rating(Map.of("scar", 5.0)), null).matches().getFirst();
        assertThat(wait.exact()).isNull();
        assertThat(wait.low()).isZero();
        assertThat(wait.high()).isEqualTo(100);
    }

    @Test
    void ordersRowsByWhatMattersMost() {
        Comparison comparison = compare(new Elicitation(
                new Priorities.Rating(Map.of("days", 3.0, "scar", 5.0, "bleeding", 3.0), List.of()),
                List.of(new OwnConcern("My garden", 3.0))));
        assertThat(comparison.rows())
                .extracting(Comparison.Row::id)
                .containsExactly("scar", "days", "bleeding", "own-1", "stroke", "feeling");
    }

    @Test
    void tellsNoMatchWhileNotEnoughIsTold() {
        Comparison comparison = compare(rating(Map.of("stroke", 0.0)));
        assertThat(comparison.matches()).isEmpty();
        assertThat(comparison.closest()).isNull();
        assertThat(comparison.tooCloseToTell()).isFalse();
        assertThat(comparison.weights().told()).isFalse();
        assertThat(comparison.rows()).extracting(Comparison.Row::weight).containsOnlyNulls();
    }

    @Test
    void tellsNoMatchWhereTheAidShowsRowsAlone() {
        Aid rowsAlone = AidFixtures.aid(
                Aid.Display.NONE,
                OPTIONS,
                List.of(),
                List.of(),
                AID.attributes().toArray(Attribute[]::new));
        Comparison comparison = compare(rowsAlone, rating(Map.of("scar", 9.0)), "operate");
        assertThat(comparison.matches()).isEmpty();
        assertThat(comparison.closest()).isNull();
        assertThat(comparison.tooCloseToTell()).isFalse();
        assertThat(comparison.rows().getFirst().id()).isEqualTo("scar");
        assertThat(comparison.tradeOffs()).containsExactly(new TradeOff("operate", "scar", "wait"));
    }

    @Test
    void isNotFooledByAScaleThatIsMissing() {
        Aid aid = AidFixtures.aid(OPTIONS, row("stroke", null, OPTIONS, risk(0.1), risk(0.2)));
        assertThatIllegalStateException().isThrownBy(() -> compare(aid, rating(Map.of()), null));
    }

    /// An attribute in which the leader leads by less than it does elsewhere brings the other closer, and no further.
    @Test
    void letsALeadShrinkButNotTurnWhenWhatTheLeaderIsBetterInMattersMore() {
        Aid aid = AidFixtures.aid(
                OPTIONS,
                row("pain", null, OPTIONS, level(1), level(0.1)),
                row("time", null, OPTIONS, level(0.55), level(0.45)));
        List<Match> before = compare(aid, rating(Map.of("pain", 5.0)), null).matches();
        List<Match> after =
                compare(aid, rating(Map.of("pain", 5.0, "time", 10.0)), null).matches();
        assertThat(lead(before)).isCloseTo(90, within(1e-9));
        assertThat(lead(after)).isCloseTo(36.666667, within(1e-6));
    }

    private static double lead(List<Match> matches) {
        return matches.getFirst().low() - matches.getLast().low();
    }

    private static Elicitation rating(Map<String, Double> ratings) {
        return new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
    }

    private static Comparison compare(Elicitation elicitation) {
        return compare(AID, elicitation, null);
    }

    private static Comparison compare(Aid aid, Elicitation elicitation, @Nullable String leaning) {
        return Formula.compare(aid, elicitation, leaning);
    }
}
