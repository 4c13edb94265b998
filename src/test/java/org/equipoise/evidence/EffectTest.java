package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

    /// Worked by hand: 0.1·0.72 = 0.072; 1 − 0.9^0.5 = 1 − 0.948683; 2·0.1/(0.9 + 0.2) = 0.2/1.1.
    @ParameterizedTest(name = "{0} of {2} turns {1} into {3}")
    @CsvSource({
        "RR, 0.1,  0.72, 0.072",
        "RR, 0.02, 1.5,  0.03",
        "RR, 0.6,  2,    1",
        "RR, 0,    3,    0",
        "HR, 0.1,  0.5,  0.051316701949486",
        "HR, 0.5,  2,    0.75",
        "HR, 0,    5,    0",
        "HR, 1,    0.3,  1",
        "OR, 0.1,  2,    0.181818181818182",
        "OR, 0.5,  3,    0.75",
        "OR, 0,    9,    0",
        "OR, 1,    0.2,  1"
    })
    void turnsABaselineIntoARisk(String measure, double baseline, double ratio, double risk) {
        assertThat(effect(measure, ratio, ratio, ratio).on(Risk.of(baseline)).value())
                .isCloseTo(risk, within(1e-12));
    }

    /// The statins' review: relative risk 0.72 (0.64 to 0.81) on ten in a hundred.
    @Test
    void takesTheEndsOfItsIntervalToTheEndsOfTheRisk() {
        Risk risk = effect("RR", 0.64, 0.72, 0.81).on(Risk.of(0.10));
        assertThat(risk.value()).isCloseTo(0.072, within(1e-15));
        assertThat(risk.low()).isCloseTo(0.064, within(1e-15));
        assertThat(risk.high()).isCloseTo(0.081, within(1e-15));
    }

    @Test
    void takesTheBaselinesIntervalAlong() {
        Risk risk = effect("RR", 0.5, 0.5, 0.5).on(Risk.of(0.2, 0.1, 0.4));
        assertThat(risk).isEqualTo(Risk.of(0.1, 0.05, 0.2));
    }

    @Property
    void staysARiskWithinItsOwnInterval(
            @ForAll("measures") String measure,
            @ForAll @DoubleRange(max = 1) double baseline,
            @ForAll("ratios") double one,
            @ForAll("ratios") double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        Risk risk = effect(measure, low, (low + high) / 2, high).on(Risk.of(baseline));
        assertThat(risk.value()).isBetween(0.0, 1.0);
        assertThat(risk.low()).isLessThanOrEqualTo(risk.value());
        assertThat(risk.high()).isGreaterThanOrEqualTo(risk.value());
    }

    @Property
    void growsWithTheRatio(
            @ForAll("measures") String measure,
            @ForAll @DoubleRange(max = 1) double baseline,
            @ForAll("ratios") double one,
            @ForAll("ratios") double other) {
        Effect effect = effect(measure, 1, 1, 1);
        assertThat(effect.at(baseline, Math.min(one, other)))
                .isLessThanOrEqualTo(effect.at(baseline, Math.max(one, other)) + 1e-15);
    }

    @Property
    void growsWithTheBaseline(
            @ForAll("measures") String measure,
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other,
            @ForAll("ratios") double ratio) {
        Effect effect = effect(measure, 1, 1, 1);
        assertThat(effect.at(Math.min(one, other), ratio))
                .isLessThanOrEqualTo(effect.at(Math.max(one, other), ratio) + 1e-15);
    }

    @Property
    void changesNothingWithARatioOfOne(
            @ForAll("measures") String measure, @ForAll @DoubleRange(max = 1) double baseline) {
        assertThat(effect(measure, 1, 1, 1).on(Risk.of(baseline)).value()).isCloseTo(baseline, within(1e-15));
    }

    @Property
    void isNoEffectWithoutAPositiveRatioInItsInterval(
            @ForAll("measures") String measure, @ForAll @Positive double most) {
        assertThatIllegalArgumentException().isThrownBy(() -> effect(measure, 0, most, most));
        assertThatIllegalArgumentException().isThrownBy(() -> effect(measure, most, most / 2, most));
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of("RR", "HR", "OR");
    }

    @Provide
    Arbitrary<Double> ratios() {
        return Arbitraries.doubles().between(0.001, 50).ofScale(3);
    }

    private static Effect effect(String measure, double low, double ratio, double high) {
        Interval interval = new Interval(low, high);
        return switch (measure) {
            case "RR" -> new Effect.RelativeRisk(ratio, interval);
            case "HR" -> new Effect.HazardRatio(ratio, interval);
            default -> new Effect.OddsRatio(ratio, interval);
        };
    }
}
