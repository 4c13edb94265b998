package org.equipoise.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.aid.AidFixtures.level;
import static org.equipoise.aid.AidFixtures.quantity;
import static org.equipoise.aid.AidFixtures.risk;
import static org.equipoise.aid.AidFixtures.row;
import static org.equipoise.aid.AidFixtures.unknown;
import static org.equipoise.aid.AidFixtures.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Importance.Around;
import org.equipoise.robustness.Importance.Open;
import org.equipoise.robustness.Importance.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    private static final List<String> OPTIONS = List.of("wait", "train", "operate");
    private static final Scale FEWER_IS_BETTER = new Scale(1, 0);
    private static final Provenance A_TRIAL = new Provenance(Certainty.LOW, List.of("trial"), AidFixtures.REVIEW_BY);

    /// Nobody knows the baseline, and the effect is sure: with it is better than without, whatever the baseline.
    @Test
    void drawsABaselineOnceForAllThatRestsOnIt() {
        Attribute stroke = row(
                "stroke", FEWER_IS_BETTER, OPTIONS, new Cell.OnBaseline("base", A_TRIAL), relative(0.9), relative(0.8));
        Baseline base = new Baseline.Fixed("base", Risk.of(0.3, 0.05, 0.8), List.of("trial"));
        Aid aid = AidFixtures.aid(Aid.Display.MATCH, OPTIONS, List.of(), List.of(base), stroke);
        Draws draws = Draws.of(evidence(aid), Draws.USUAL);
        assertThat(closest(draws, Map.of("stroke", new Told(1)))).containsExactly(0.0, 0.0, 1000.0);
        assertThat(draws.advantages("operate", "wait")).containsExactly("stroke");
    }

    /// Two effects of one size are as likely to come out ahead of each other.
    @Test
    void drawsEachEffectOnItsOwn() {
        Attribute stroke = row("stroke", FEWER_IS_BETTER, OPTIONS, level(0), vague(), vague());
        Baseline base = new Baseline.Fixed("base", Risk.of(0.3), List.of("trial"));
        Draws draws = Draws.of(
                evidence(AidFixtures.aid(Aid.Display.MATCH, OPTIONS, List.of(), List.of(base), stroke)), Draws.MOST);
        List<Double> ahead = closest(draws, Map.of("stroke", new Told(1)));
        assertThat(ahead.get(1)).isCloseTo(5000, within(100.0));
        assertThat(ahead.get(2)).isCloseTo(5000, within(100.0));
    }

    /// Of two unknown cells and one at 0.5, each unknown is above 0.5 and the other in 3 of 8.
    @Test
    void drawsTheUnknownFromTheWorstToTheBest() {
        Draws draws = draws(row("pain", null, OPTIONS, level(0.5), unknown(), words()));
        assertThat(closest(draws, Map.of("pain", new Told(1))).get(0)).isCloseTo(250, within(10.0));
        assertThat(closest(draws, Map.of("pain", new Told(1))).get(1)).isCloseTo(375, within(10.0));
    }

    @Test
    void drawsAConcernOfOnesOwnAsUnknown() {
        SequencedMap<String, Importance> importances = new LinkedHashMap<>();
        importances.put("pain", new Told(0.25));
        importances.put("own-1", new Told(0.75));
        Draws draws = draws(row("pain", null, OPTIONS, level(1), level(0), level(0)));
        // P(u1 > u2 − 1/3 and u1 > u3 − 1/3) = ∫ min(1, u + 1/3)² du
        assertThat(closest(draws, importances).getFirst()).isCloseTo(1000 * (1.0 / 3 + 26.0 / 81), within(15.0));
    }

    /// Level at w = 0.5; half to double of 1 is 95 in 100, so above 1 in half of them and above 2 in 2.5 in 100.
    @Test
    void drawsAWeightFromHalfToDouble() {
        Draws draws = draws(
                row("pain", null, OPTIONS, level(1), level(0), level(0)),
                row("time", null, OPTIONS, level(0), level(1), level(0)));
        assertThat(closest(draws, Map.of("pain", new Around(1), "time", new Told(1)))
                        .getFirst())
                .isCloseTo(500, within(5.0));
        assertThat(closest(draws, Map.of("pain", new Around(1), "time", new Told(2)))
                        .getFirst())
                .isCloseTo(25, within(5.0));
        assertThat(closest(draws, Map.of("pain", new Around(0), "time", new Told(2)))
                        .getFirst())
                .isZero();
    }

    @Test
    void drawsAWeightThatNobodyKnowsFromNothingToTheMost() {
        Draws draws = draws(
                row("pain", null, OPTIONS, level(1), level(0), level(0)),
                row("time", null, OPTIONS, level(0), level(1), level(0)));
        assertThat(closest(draws, Map.of("pain", new Open(1), "time", new Told(0.3)))
                        .getFirst())
                .isCloseTo(700, within(5.0));
    }

    @Test
    void givesTheSameDrawsWhoeverElseIsShown() {
        Draws draws = draws(row("pain", new Scale(0, 1), OPTIONS, unknown(), quantity(0.5, 0.3, 0.7), level(0)));
        SequencedMap<String, Importance> pain = new LinkedHashMap<>(Map.of("pain", new Told(1)));
        assertThat(draws.closest(List.of("wait", "train"), pain).values())
                .containsExactlyElementsOf(closest(draws, pain).subList(0, 2));
    }

    @Test
    void givesTheSameDrawsInWhateverOrder() {
        Cell[] cells = {unknown(), quantity(0.5, 0.3, 0.7), level(0.6)};
        Attribute pain = row("pain", new Scale(0, 1), OPTIONS, cells);
        Attribute time = row("time", null, OPTIONS, unknown(), unknown(), unknown());
        List<String> turned = OPTIONS.reversed();
        Draws draws = draws(pain, time);
        Draws other = draws(
                turned,
                row("time", null, turned, unknown(), unknown(), unknown()),
                row("pain", new Scale(0, 1), turned, cells[2], cells[1], cells[0]));
        Map<String, Importance> both = Map.of("pain", new Told(0.6), "time", new Around(0.4));
        assertThat(closest(other, both)).isEqualTo(closest(draws, both));
    }

    @Test
    void saysWhatIsNeverWorseAndWhereItIsBetter() {
        Draws draws = draws(
                row("pain", null, OPTIONS, level(0.2), level(0.5), level(0.5)),
                row("scar", FEWER_IS_BETTER, OPTIONS, risk(0.2, 0.15, 0.3), risk(0.2), risk(0.01, 0.005, 0.02)),
                row("talk", null, OPTIONS, words(), words(), words()));
        assertThat(draws.advantages("operate", "train")).containsExactly("scar");
        assertThat(draws.advantages("operate", "wait")).containsExactly("pain", "scar");
        assertThat(draws.advantages("train", "wait")).isEmpty();
        assertThat(draws.advantages("train", "operate")).isEmpty();
    }

    @Test
    void neverCallsTheUnknownWorseOrNoWorse() {
        Draws draws = draws(row("pain", null, OPTIONS, unknown(), level(0.99), unknown()));
        assertThat(draws.advantages("train", "wait")).isEmpty();
        assertThat(draws.advantages("wait", "operate")).isEmpty();
        Draws ends = draws(row("pain", null, OPTIONS, unknown(), level(1), level(0)));
        assertThat(ends.advantages("train", "wait")).containsExactly("pain");
        assertThat(ends.advantages("wait", "operate")).containsExactly("pain");
    }

    @Test
    void seesNoAdvantageInBeingAlike() {
        Draws draws = draws(row("pain", null, OPTIONS, level(0.5), level(0.5), level(0.5)));
        assertThat(draws.advantages("wait", "train")).isEmpty();
        assertThat(closest(draws, Map.of("pain", new Told(1))))
                .allSatisfy(ahead -> assertThat(ahead).isCloseTo(1000 / 3.0, within(1e-6)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 10_001, 100_000})
    void hasALimit(int count) {
        Aid aid = AidFixtures.aid(OPTIONS);
        assertThatIllegalArgumentException().isThrownBy(() -> Draws.of(evidence(aid), count));
    }

    @Test
    void takesFiftyOptionsInAHundredRows() {
        List<String> many = IntStream.range(0, 50).mapToObj(i -> "o" + i).toList();
        Attribute[] rows = IntStream.range(0, 100)
                .mapToObj(i -> row(
                        "r" + i, null, many, many.stream().map(_ -> unknown()).toArray(Cell[]::new)))
                .toArray(Attribute[]::new);
        Draws draws = draws(many, rows);
        SequencedMap<String, Importance> all = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(i -> all.put("r" + i, new Told(0.01)));
        assertThat(draws.closest(many, all).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1000, within(1e-6));
    }

    private static Cell relative(double ratio) {
        return new Cell.Relative(
                new Effect.HazardRatio(ratio, new Interval(ratio - 0.02, ratio + 0.02)), "base", A_TRIAL);
    }

    private static Cell vague() {
        return new Cell.Relative(new Effect.OddsRatio(0.7, new Interval(0.4, 1.2)), "base", A_TRIAL);
    }

    private static Draws draws(Attribute... rows) {
        return draws(OPTIONS, rows);
    }

    private static Draws draws(List<String> options, Attribute... rows) {
        return Draws.of(evidence(AidFixtures.aid(options, rows)), Draws.USUAL);
    }

    private static PersonalEvidence evidence(Aid aid) {
        return new PersonalEvidence(aid, Profile.ofReferencePerson(aid));
    }

    private static List<Double> closest(Draws draws, Map<String, ? extends Importance> importances) {
        return List.copyOf(
                draws.closest(OPTIONS, new LinkedHashMap<>(importances)).values());
    }
}
