package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.WorkingsView.MatchStep;
import org.equipoise.comparison.WorkingsView.ValueStep;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;
import org.equipoise.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// What is told of the steps is enough to take them again, with a pocket calculator that has thirty digits.
class WorkingsTest {

    private static final MathContext CALCULATOR = new MathContext(30);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<Case> cases() {
        return Case.any();
    }

    @Property(tries = 1_000)
    void leadToTheSameMatchToTheLastDigit(@ForAll("cases") Case of) {
        ComparisonView view = view(of);
        WorkingsView workings = Objects.requireNonNull(view.workings());
        Map<String, BigDecimal> weights = workings.weights().stream()
                .collect(Collectors.toMap(
                        WorkingsView.WeightStep::attribute,
                        step -> step.mark().divide(Objects.requireNonNull(workings.sumOfMarks()), CALCULATOR)));
        assertThat(workings.matches()).hasSameSizeAs(view.matches());
        for (int i = 0; i < view.matches().size(); i++) {
            MatchView match = view.matches().get(i);
            MatchStep step = workings.matches().get(i);
            List<ValueStep> values = workings.values().stream()
                    .filter(each -> each.option().equals(match.option()))
                    .toList();
            assertThat(step.match()).isEqualTo(match.match());
            if (match.match() != null) {
                assertThat(shown(sum(values, weights))).isEqualTo(match.match());
            }
            assertThat(shown(values.stream()
                            .map(each -> HUNDRED.multiply(weight(weights, each)).multiply(each.low()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add)))
                    .isEqualTo(match.low())
                    .isEqualTo(step.low());
            assertThat(shown(values.stream().map(ValueStep::highContribution).reduce(BigDecimal.ZERO, BigDecimal::add)))
                    .isEqualTo(match.high())
                    .isEqualTo(step.high());
        }
    }

    /// 9/13 · (0.072 − 0.2)/(0 − 0.2) = 0.443 and 4/13 · 0.75 = 0.231 of 1.
    @Example
    void tellTheStepsOfAPersonWhoRatesTwoThings() {
        Aid statins = AidFixtures.statins();
        WorkingsView workings = Objects.requireNonNull(
                view(new Case(statins, rated(Map.of("heart-attack-or-stroke", 9.0, "a-tablet-every-day", 4.0))))
                        .workings());
        assertThat(workings.sumOfMarks()).isEqualByComparingTo("13");
        ValueStep step = workings.values().stream()
                .filter(each -> each.attribute().equals("heart-attack-or-stroke")
                        && each.option().equals("statin"))
                .findFirst()
                .orElseThrow();
        assertThat(step.x()).isEqualByComparingTo("0.072");
        assertThat(step.worst()).isEqualByComparingTo("0.2");
        assertThat(step.best()).isEqualByComparingTo("0");
        assertThat(step.value()).isEqualByComparingTo("0.64");
        assertThat(step.contribution()).isEqualByComparingTo("44.3076923076923");
        assertThat(workings.matches().getLast().sum()).isEqualByComparingTo("67.3846153846154");
        assertThat(workings.matches().getLast().match()).isEqualByComparingTo("67.4");
        assertThat(workings.draws()).isEqualTo(1000);
        assertThat(workings.closestInAtLeast()).isEqualByComparingTo("0.9");
        assertThat(workings.matches().stream()
                        .mapToDouble(match -> match.closestIn().doubleValue())
                        .sum())
                .isCloseTo(1000, within(1e-6));
    }

    /// Level where (0.2 − 0.1 · RR) / 0.2 = 0.611, at RR = 0.778, with sd = (ln 0.81 − ln 0.64) / 3.92:
    /// Φ((ln 0.778 − ln 0.72) / 0.0601) = Φ(1.284) = 0.900. With weights t and 1 − t level at
    /// 0.14 t = 0.25 (1 − t).
    @Example
    void goWithHowOftenEachMatchesMostCloselyAndWhatWouldChangeThat() {
        ComparisonView view = view(new Case(
                AidFixtures.statins(), rated(Map.of("heart-attack-or-stroke", 9.0, "a-tablet-every-day", 4.0))));
        assertThat(view.matches().getLast().closestIn().doubleValue()).isCloseTo(0.900, within(0.002));
        assertThat(view.closest()).isEqualTo("statin");
        assertThat(view.whatWouldChangeIt())
                .contains(change("heart-attack-or-stroke", "0.692", "0.641"))
                .contains(change("a-tablet-every-day", "0.308", "0.359"));
    }

    private static ChangeView change(String attribute, String weight, String at) {
        return new ChangeView(attribute, new BigDecimal(weight), new BigDecimal(at), "no-statin");
    }

    @Example
    void tellWeightsAloneWhereTheAidShowsRowsAlone() {
        Aid rowsAlone = AidFixtures.aid(
                Aid.Display.NONE,
                List.of("a", "b"),
                List.of(),
                List.of(),
                AidFixtures.row("pain", null, List.of("a", "b"), AidFixtures.level(1), AidFixtures.level(0)));
        ComparisonView view = view(new Case(rowsAlone, rated(Map.of("pain", 5.0))));
        WorkingsView workings = Objects.requireNonNull(view.workings());
        assertThat(workings.weights()).hasSize(1);
        assertThat(workings.values()).isEmpty();
        assertThat(workings.matches()).isEmpty();
        assertThat(workings.draws()).isNull();
        assertThat(workings.closestInAtLeast()).isNull();
        assertThat(view.matches()).isEmpty();
        assertThat(view.closest()).isNull();
        assertThat(view.whatWouldChangeIt()).isEmpty();
        assertThat(view.draws()).isNull();
        assertThat(view.rows().getFirst().cells())
                .extracting(CellView::contribution)
                .containsOnlyNulls();
    }

    private static Elicitation rated(Map<String, Double> ratings) {
        return new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
    }

    private static BigDecimal sum(List<ValueStep> values, Map<String, BigDecimal> weights) {
        return values.stream()
                .filter(each -> each.x() != null)
                .map(each -> HUNDRED.multiply(weight(weights, each))
                        .multiply(value(Objects.requireNonNull(each.x()), each.worst(), each.best(), each.value())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(BigDecimal x, BigDecimal worst, BigDecimal best, @Nullable BigDecimal told) {
        BigDecimal value = x.subtract(worst)
                .divide(best.subtract(worst), CALCULATOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
        assertThat(value.doubleValue()).isCloseTo(Objects.requireNonNull(told).doubleValue(), within(1e-12));
        return value;
    }

    private static BigDecimal weight(Map<String, BigDecimal> weights, ValueStep step) {
        return Objects.requireNonNull(weights.get(step.attribute()));
    }

    private static BigDecimal shown(BigDecimal sum) {
        return sum.setScale(9, RoundingMode.HALF_EVEN).setScale(1, RoundingMode.HALF_UP);
    }

    private static ComparisonView view(Case of) {
        AidVersion version = new AidVersion(1, "", Instant.EPOCH, of.aid());
        return ComparisonView.of(
                version, Formula.compare(of), Sentences.in("en").orElseThrow(), true);
    }
}
