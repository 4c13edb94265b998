package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.quantity;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.unknown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.Comparison.TradeOff;
import org.equipoise.evidence.Scale;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestAndTradeOffsTest {

    private static final List<String> OPTIONS = List.of("wait", "train", "operate");

    /// One row from 0 to 100 that alone matters, so that each cell's range is its option's match.
    @ParameterizedTest(name = "{0}, {1}, {2}: {3} matches most closely")
    @CsvSource({
        "60-60, 50-50, 40-40, wait",
        "40-40, 50-50, 60-60, operate",
        "60-70, 50-59, 10-90, ",
        "60-70, 50-60, 40-40, wait",
        "60-60, 60-60, 40-40, ",
        "60-60, 60-60, 60-60, ",
        "60-61, 60-60, 40-40, wait",
        "50-70, 50-50, 40-40, wait",
        "50-70, 53-53, 40-40, wait",
        "50-70, 54-54, 40-40, ",
        "?,     8-8,   5-5, wait",
        "?,     12-12, 5-5, ",
        "?,     50-50, 40-40, ",
        "?,     ?,     ?, ",
        "60.04-60.04, 60.03-60.03, 40-40, ",
        "60.05-60.05, 60.04-60.04, 40-40, wait"
    })
    void namesWhoeverIsAheadInNineOfTenDraws(String wait, String train, String operate, @Nullable String closest) {
        Aid aid = AidFixtures.aid(
                OPTIONS, row("pain", new Scale(0, 100), OPTIONS, cell(wait), cell(train), cell(operate)));
        Comparison comparison = compare(aid, Map.of("pain", 1.0), null);
        assertThat(comparison.closest()).isEqualTo(closest);
        assertThat(comparison.tooCloseToTell()).isEqualTo(closest == null);
    }

    @Test
    void asksWhereTheLeaningIsTheWorstInATopPriority() {
        assertThat(tradeOffs("operate", levels("pain", 1, 0.5, 0)))
                .containsExactly(new TradeOff("operate", "pain", "wait"), new TradeOff("wait", "time", "operate"));
    }

    @Test
    void asksOfWhatMatchesMostCloselyWithoutALeaning() {
        for (String none : Arrays.asList(null, "undecided", "not-now")) {
            assertThat(tradeOffs(none, levels("pain", 1, 0.5, 0)))
                    .containsExactly(new TradeOff("wait", "time", "operate"));
        }
    }

    @Test
    void asksNothingWhereAnotherIsWorse() {
        assertThat(tradeOffs("train", levels("pain", 1, 0.5, 0))).doesNotContain(new TradeOff("train", "pain", "wait"));
    }

    @Test
    void asksWhereSeveralAreTheWorst() {
        assertThat(tradeOffs("train", levels("pain", 1, 0, 0))).contains(new TradeOff("train", "pain", "wait"));
    }

    @Test
    void asksNothingWhereAllAreAlike() {
        assertThat(tradeOffs("train", levels("pain", 0.5, 0.5, 0.5)))
                .extracting(TradeOff::attribute)
                .doesNotContain("pain");
    }

    @Test
    void asksNothingOfWhatIsNotKnown() {
        assertThat(tradeOffs("operate", row("pain", null, OPTIONS, level(1), level(0.5), unknown())))
                .extracting(TradeOff::attribute)
                .doesNotContain("pain");
        assertThat(tradeOffs("operate", row("pain", null, OPTIONS, unknown(), unknown(), level(0))))
                .extracting(TradeOff::attribute)
                .doesNotContain("pain");
    }

    @Test
    void asksOfNoMoreThanThreePriorities() {
        Aid aid = AidFixtures.aid(
                OPTIONS,
                levels("a", 1, 0.5, 0),
                levels("b", 1, 0.5, 0),
                levels("c", 1, 0.5, 0),
                levels("d", 1, 0.5, 0),
                levels("e", 1, 0.5, 0));
        Map<String, Double> ratings = Map.of("a", 0.0, "b", 3.0, "c", 9.0, "d", 8.0, "e", 7.0);
        assertThat(compare(aid, ratings, "operate").tradeOffs())
                .extracting(TradeOff::attribute)
                .containsExactly("c", "d", "e");
    }

    private static List<TradeOff> tradeOffs(@Nullable String leaning, Attribute pain) {
        Aid aid = AidFixtures.aid(OPTIONS, pain, levels("time", 0, 0.1, 0.2));
        return compare(aid, Map.of("pain", 9.0, "time", 1.0), leaning).tradeOffs();
    }

    private static Attribute levels(String id, double wait, double train, double operate) {
        return row(id, null, OPTIONS, level(wait), level(train), level(operate));
    }

    private static Cell cell(String range) {
        if (range.equals("?")) {
            return unknown();
        }
        double low = Double.parseDouble(range.substring(0, range.indexOf('-')));
        double high = Double.parseDouble(range.substring(range.indexOf('-') + 1));
        return quantity((low + high) / 2, low, high);
    }

    private static Comparison compare(Aid aid, Map<String, Double> ratings, @Nullable String leaning) {
        return Formula.compare(aid, new Elicitation(new Priorities.Rating(ratings, List.of()), List.of()), leaning);
    }
}
