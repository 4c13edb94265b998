package org.equipoise.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    private static final int STEPS = 1 << 14;

    /// 0.72 (0.64 to 0.81) of a meta-analysis of statins: the mean of the logarithms is that of 0.72.
    @Test
    void drawsRatiosOnTheLogScale() {
        Spread ratio = Objects.requireNonNull(Spread.of(new Effect.RelativeRisk(0.72, new Interval(0.64, 0.81))));
        assertThat(quantile(ratio, 0.5)).isCloseTo(0.72, within(1e-4));
        assertThat(quantile(ratio, 0.025)).isCloseTo(0.64, within(1e-3));
        assertThat(quantile(ratio, 0.975)).isCloseTo(0.81, within(1e-3));
        double meanOfLogs = IntStream.range(0, STEPS)
                .mapToDouble(step -> StrictMath.log(ratio.at(step)))
                .average()
                .orElseThrow();
        assertThat(meanOfLogs).isCloseTo(StrictMath.log(0.72), within(1e-6));
    }

    @ParameterizedTest(name = "{0} ({1} to {2})")
    @CsvSource({"0.1, 0.05, 0.2", "0.5, 0.3, 0.9", "0.012, 0.008, 0.017", "0.99, 0.9, 0.995", "0.1, 0.1, 0.2"})
    void drawsProportionsSoThatTheIntervalHoldsNinetyFiveInAHundred(double value, double low, double high) {
        Spread risk = Objects.requireNonNull(Spread.of(Risk.of(value, low, high)));
        assertThat(quantile(risk, 0.5)).isCloseTo(value, within(1e-3));
        assertThat(quantile(risk, 0.025)).isCloseTo(low, within(1e-3));
        assertThat(quantile(risk, 0.975)).isCloseTo(high, within(1e-3));
        assertThat(IntStream.range(0, STEPS).mapToDouble(risk::at)).allMatch(drawn -> drawn > 0 && drawn < 1);
    }

    @ParameterizedTest(name = "{0} ({1} to {2})")
    @CsvSource({"0, 0, 0.03", "0.01, 0, 0.03", "0.98, 0.9, 1", "1, 0.9, 1", "0.5, 0, 1"})
    void staysInAnIntervalThatEndsAtNobodyOrEverybody(double value, double low, double high) {
        Spread risk = Objects.requireNonNull(Spread.of(Risk.of(value, low, high)));
        assertThat(IntStream.range(0, STEPS).mapToDouble(risk::at)).allMatch(drawn -> drawn >= low && drawn <= high);
        assertThat(IntStream.range(0, STEPS).mapToDouble(risk::at).average().orElseThrow())
                .isCloseTo((value + low + high) / 3, within(1e-3));
    }

    @Test
    void drawsLopsidedQuantitiesOnEitherSideOfTheirValue() {
        Spread weeks = Objects.requireNonNull(Spread.of(3, new Interval(1, 12)));
        assertThat(quantile(weeks, 0.5)).isCloseTo(3, within(1e-2));
        assertThat(quantile(weeks, 0.025)).isCloseTo(1, within(1e-2));
        assertThat(quantile(weeks, 0.975)).isCloseTo(12, within(1e-2));
    }

    @Test
    void drawsNothingForWhatHasNoInterval() {
        assertThat(nothing(Spread.of(Risk.of(0.1)))).isTrue();
        assertThat(nothing(Spread.of(Risk.of(0.1, 0.1, 0.1)))).isTrue();
        assertThat(nothing(Spread.of(3, null))).isTrue();
        assertThat(nothing(Spread.of(3, new Interval(3, 3)))).isTrue();
        assertThat(nothing(Spread.of(new Effect.OddsRatio(2, new Interval(2, 2)))))
                .isTrue();
    }

    private static boolean nothing(@Nullable Spread spread) {
        return spread == null;
    }

    private static double quantile(Spread spread, double share) {
        return spread.at((int) (share * STEPS));
    }
}
