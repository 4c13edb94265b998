package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.comparing.ComparisonFixtures.ONE_SIDED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.comparison.Comparison.Domination;
import org.equipoise.comparison.Comparison.Standing;
import org.equipoise.evidence.Scale;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingsTest {

    private static final List<String> OPTIONS = List.of("wait", "operate");

    /// Waiting is better by 0.25 in pain, operating by 0.5 in time.
    private static final Aid TWO_SIDED = AidFixtures.aid(
            OPTIONS,
            row("pain", null, OPTIONS, level(0.75), level(0.5)),
            row("time", null, OPTIONS, level(0.25), level(0.75)));

    @Test
    void nameWhatIsNeverWorseAndWhereItIsBetter() {
        List<Standing> standings = standings(ONE_SIDED, rated(Map.of("pain", 5.0), List.of()), true);
        assertThat(standings.getFirst().dominatedBy()).isEmpty();
        assertThat(standings.getLast().dominatedBy()).containsExactly(new Domination("wait", List.of("time")));
    }

    @Test
    void callNobodyDominatedWhoIsBetterSomewhereOrAsGoodEverywhere() {
        Aid level = AidFixtures.aid(OPTIONS, row("pain", null, OPTIONS, level(0.5), level(0.5)));
        Elicitation told = rated(Map.of("pain", 5.0), List.of());
        assertThat(standings(level, told, true))
                .flatExtracting(Standing::dominatedBy)
                .isEmpty();
        assertThat(standings(TWO_SIDED, told, true))
                .flatExtracting(Standing::dominatedBy)
                .isEmpty();
    }

    /// An interval that ends at 0 is drawn from a triangle, whose draws stop just short of its ends.
    @Test
    void callNobodyDominatedWhoIsBetterAtTheEndOfAnIntervalAlone() {
        Aid hardly = AidFixtures.aid(OPTIONS, row("stroke", new Scale(1, 0), OPTIONS, risk(0.1, 0, 0.35), risk(0.349)));
        Aid surely = AidFixtures.aid(OPTIONS, row("stroke", new Scale(1, 0), OPTIONS, risk(0.1, 0, 0.35), risk(0.351)));
        Elicitation told = rated(Map.of("stroke", 5.0), List.of());
        assertThat(standings(hardly, told, true))
                .allSatisfy(each -> assertThat(each.dominatedBy()).isEmpty())
                .extracting(Standing::ahead)
                .containsExactly(1000.0, 0.0);
        assertThat(standings(surely, told, true).getLast().dominatedBy())
                .containsExactly(new Domination("wait", List.of("stroke")));
    }

    /// What the options mean for a concern of one's own is not known: the dominated one may be better in it.
    @ParameterizedTest(name = "importance {0}, sure {1}: dominated {2}")
    @CsvSource({"3, true, false", "3, false, false", "0, true, true", "0, false, true"})
    void callNobodyDominatedBesideAConcernThatWeighs(double importance, boolean sure, boolean dominated) {
        Elicitation told = rated(Map.of("pain", 5.0), List.of(new OwnConcern("My garden", importance)));
        assertThat(standings(ONE_SIDED, told, sure).getLast().dominatedBy().isEmpty())
                .isNotEqualTo(dominated);
    }

    @Test
    void callNobodyDominatedBesideAConcernThatMayWeigh() {
        Elicitation told = new Elicitation(
                new Points(Map.of("pain", 100.0), List.of("own-1")), List.of(new OwnConcern("My garden", null)));
        assertThat(standings(ONE_SIDED, told, true))
                .flatExtracting(Standing::dominatedBy)
                .isEmpty();
    }

    /// Waiting is ahead while the weight of time is below half of that of pain. What is not known of it is anything
    /// from 0 to the most that the method takes: 10 beside a rating of 5 and so in 1 of 4; 100 beside 100, in
    /// 1 of 2.
    static Stream<Arguments> unsure() {
        return Stream.of(
                Arguments.of(new Rating(Map.of("pain", 5.0), List.of("time")), 0.25),
                Arguments.of(new Rating(Map.of("pain", 10.0), List.of("time")), 0.5),
                Arguments.of(new Points(Map.of("pain", 100.0), List.of("time")), 0.5),
                Arguments.of(new Swing(Map.of("pain", 100.0), List.of("time")), 0.5));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unsure")
    void drawWhatThePersonIsNotSureOfUpToTheMostThatTheMethodTakes(Priorities told, double share) {
        List<Standing> standings = standings(TWO_SIDED, new Elicitation(told, List.of()), true);
        assertThat(standings.getFirst().ahead() / 1000).isCloseTo(share, within(0.005));
    }

    /// Level where time weighs half as much as pain. Told so, they share every draw; not sure, each leads in half.
    @Test
    void drawWeightsAroundWhatIsToldWhereThePersonIsNotSure() {
        Elicitation told = rated(Map.of("pain", 6.0, "time", 3.0), List.of());
        assertThat(standings(TWO_SIDED, told, true)).extracting(Standing::ahead).containsExactly(500.0, 500.0);
        Elicitation more = rated(Map.of("pain", 6.6, "time", 3.0), List.of());
        assertThat(standings(TWO_SIDED, more, true)).extracting(Standing::ahead).containsExactly(1000.0, 0.0);
        assertThat(standings(TWO_SIDED, more, false).getFirst().ahead()).isBetween(500.0, 700.0);
    }

    @Test
    void sufficeForANameInNineOfTenDraws() {
        List<Comparison.Row> rows = Formula.compare(ONE_SIDED, rated(Map.of("time", 5.0), List.of()), null)
                .rows();
        assertThat(Closest.among(ahead(900, 100), rows)).isEqualTo("wait");
        assertThat(Closest.among(ahead(899.5, 100.5), rows)).isNull();
        assertThat(Closest.among(ahead(100, 900), rows)).isNull();
    }

    private static List<Standing> ahead(double wait, double operate) {
        return List.of(new Standing("wait", wait, List.of()), new Standing("operate", operate, List.of()));
    }

    private static List<Standing> standings(Aid aid, Elicitation told, boolean sure) {
        return ComparisonEngine.compare(Formula.asked(aid, OPTIONS, told, sure, null))
                .standings();
    }

    private static Elicitation rated(Map<String, Double> ratings, List<OwnConcern> own) {
        return new Elicitation(new Rating(ratings, List.of()), own);
    }
}
