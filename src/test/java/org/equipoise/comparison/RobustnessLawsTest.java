package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Provenance;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.comparison.Comparison.Standing;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;

/// What must hold of how often each option matches most closely; and that each law notices a known fault.
@PropertyDefaults(tries = 150)
class RobustnessLawsTest {

    interface Law {
        void holds(Robustness robustness, Case of, Random random);
    }

    /// Far more than the error of the draws, far less than a fault makes.
    private static final double ERROR = 0.06;

    private static final Provenance A_TRIAL = new Provenance(Certainty.LOW, List.of("trial"), AidFixtures.REVIEW_BY);

    @Provide
    Arbitrary<Case> cases() {
        return Case.any();
    }

    @Property
    void sharesSumToOne(@ForAll("cases") Case of, @ForAll Random random) {
        sumToOne(Robustness::ours, of, random);
        List<BigDecimal> shown = Formula.compare(of).closestIn();
        assertThat(shown).allMatch(share -> share.signum() >= 0);
        assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(shown.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE);
    }

    @Property
    void whatIsCommonToAllFavoursNobody(@ForAll("cases") Case of, @ForAll Random random) {
        commonBaselineFavoursNobody(Robustness::ours, of, random);
    }

    @Property
    void unknownIsNeverTheWorst(@ForAll("cases") Case of, @ForAll Random random) {
        unknownIsNeverTheWorst(Robustness::ours, of, random);
    }

    /// Not by a single draw, as nobody else is drawn anew.
    @Property
    void takingAnOptionAwayCostsNobodyADraw(@ForAll("cases") Case of, @ForAll Random random) {
        takingAnOptionAwayCostsNobody(Robustness::ours, of, random);
        List<String> all = Formula.optionsOf(of.aid());
        List<String> left = all.subList(0, all.size() - 1);
        Map<String, Double> before = Robustness.ours(of, all);
        Robustness.ours(of, left)
                .forEach((option, share) -> assertThat(share).isGreaterThanOrEqualTo(of(before, option) - 1e-9));
    }

    @Property
    void theScaleOfImportancesDoesNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        theScaleOfImportancesDoesNotMatter(Robustness::ours, of, random);
    }

    @Property
    void namesAndOrderDoNotMatter(@ForAll("cases") Case of, @ForAll Random random) {
        Case other = Changed.reorderedAndRenamed(of, random);
        Map<String, Double> shares = Robustness.ours(of, Formula.optionsOf(of.aid()));
        Robustness.ours(other, Formula.optionsOf(other.aid()))
                .forEach((option, share) ->
                        assertThat(share).isCloseTo(of(shares, Changed.originalName(option)), within(1e-9)));
    }

    @Property
    void whoeverIsDominatedIsNeverAheadOfWhoDominates(@ForAll("cases") Case of) {
        Comparison comparison = Formula.compare(of);
        for (int i = 0; i < comparison.standings().size(); i++) {
            Standing standing = comparison.standings().get(i);
            Match match = comparison.matches().get(i);
            for (Comparison.Domination domination : standing.dominatedBy()) {
                int by = Formula.optionsOf(of.aid()).indexOf(domination.by());
                assertThat(standing.ahead())
                        .isLessThanOrEqualTo(comparison.standings().get(by).ahead() + 1e-9);
                assertThat(match.low())
                        .isLessThanOrEqualTo(comparison.matches().get(by).low() + 1e-7);
                assertThat(match.high())
                        .isLessThanOrEqualTo(comparison.matches().get(by).high() + 1e-7);
                assertThat(comparison.closest()).isNotEqualTo(standing.option());
            }
        }
    }

    @Property
    void whoeverIsNamedLeadsInNineOfTenDrawsAndToTheEye(@ForAll("cases") Case of) {
        Comparison comparison = Formula.compare(of);
        assertThat(comparison.tooCloseToTell())
                .isEqualTo(!comparison.matches().isEmpty() && comparison.closest() == null);
        for (Standing standing : comparison.standings()) {
            if (standing.option().equals(comparison.closest())) {
                assertThat(standing.ahead()).isGreaterThanOrEqualTo(900 - 1e-6);
            }
        }
        assertThat(comparison.changes().isEmpty()).isEqualTo(comparison.closest() == null);
    }

    @Example
    void noticesSharesThatAreRoundedEachForItself() {
        assertThat(notices(this::sumToOne, Robustness::roundedEachForItself)).isTrue();
    }

    @Example
    void noticesABaselineForEachOption() {
        assertThat(notices(this::commonBaselineFavoursNobody, Robustness::withABaselineForEachOption))
                .isTrue();
    }

    @Example
    void noticesUnknownCountedAsZero() {
        assertThat(notices(this::unknownIsNeverTheWorst, Robustness::withUnknownAsZero))
                .isTrue();
    }

    @Example
    void noticesAScaleFromTheOptionsShown() {
        assertThat(notices(this::takingAnOptionAwayCostsNobody, Robustness::scaledToTheOptionsShown))
                .isTrue();
    }

    @Example
    void noticesImportancesThatAreNotShares() {
        assertThat(notices(this::theScaleOfImportancesDoesNotMatter, Robustness::withImportancesAsTheyAre))
                .isTrue();
    }

    private void sumToOne(Robustness robustness, Case of, Random random) {
        double sum = robustness.closestIn(of, Formula.optionsOf(of.aid())).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum)
                .satisfiesAnyOf(
                        all -> assertThat(all).isZero(), all -> assertThat(all).isCloseTo(1, within(1e-9)));
    }

    /// However vague the baseline is: a risk that is surely lowered is surely lower.
    private void commonBaselineFavoursNobody(Robustness robustness, Case ignored, Random random) {
        double low = random.nextDouble(0.05, 0.2);
        Baseline base =
                new Baseline.Fixed("base", Risk.of(2 * low, low, random.nextDouble(2 * low, 0.9)), List.of("trial"));
        double ratio = random.nextDouble(0.5, 0.9);
        List<String> options = List.of("without", "with");
        Attribute stroke = AidFixtures.row(
                "stroke",
                new Scale(1, 0),
                options,
                new Cell.OnBaseline("base", A_TRIAL),
                new Cell.Relative(
                        new Effect.OddsRatio(ratio, new Interval(ratio - 0.02, ratio + 0.02)), "base", A_TRIAL));
        Aid aid = AidFixtures.aid(Aid.Display.MATCH, options, List.of(), List.of(base), stroke);
        assertThat(of(robustness.closestIn(new Case(aid, rated("stroke")), options), "with"))
                .isEqualTo(1);
    }

    private void unknownIsNeverTheWorst(Robustness robustness, Case ignored, Random random) {
        List<String> options = List.of("known", "unknown");
        double known = random.nextDouble(0.1, 0.9);
        Aid aid = AidFixtures.aid(
                options, AidFixtures.row("pain", null, options, AidFixtures.level(known), AidFixtures.unknown()));
        assertThat(of(robustness.closestIn(new Case(aid, rated("pain")), options), "known"))
                .isCloseTo(known, within(0.005));
    }

    private void takingAnOptionAwayCostsNobody(Robustness robustness, Case of, Random random) {
        List<String> all = Formula.optionsOf(of.aid());
        Map<String, Double> before = robustness.closestIn(of, all);
        List<String> left = all.subList(0, all.size() - 1);
        robustness
                .closestIn(of, left)
                .forEach((option, share) -> assertThat(share).isGreaterThan(of(before, option) - ERROR));
    }

    private void theScaleOfImportancesDoesNotMatter(Robustness robustness, Case of, Random random) {
        List<String> options = Formula.optionsOf(of.aid());
        boolean unsure = !of.elicitation().priorities().unsure().isEmpty();
        Map<String, Double> before = robustness.closestIn(of, options);
        Case scaled = Changed.scaled(of, random.nextDouble(0.01, 1));
        robustness
                .closestIn(scaled, options)
                .forEach((option, share) -> assertThat(unsure || Math.abs(share - of(before, option)) < 0.005)
                        .isTrue());
    }

    private boolean notices(Law law, Robustness faulty) {
        Random random = new Random(1);
        return cases().sampleStream().limit(2_000).anyMatch(each -> {
            try {
                law.holds(faulty, each, random);
                return false;
            } catch (AssertionError noticed) {
                return true;
            }
        });
    }

    private static Elicitation rated(String row) {
        return new Elicitation(new Priorities.Rating(Map.of(row, 5.0), List.of()), List.of());
    }

    private static double of(Map<String, Double> shares, String option) {
        return Objects.requireNonNull(shares.get(option), option);
    }
}
