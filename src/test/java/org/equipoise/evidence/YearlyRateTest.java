package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyRateTest {

    /// Worked by hand: 1 − exp(−5 · 0.1) = 1 − 0.606531; 1 − 0.9⁵ = 1 − 0.59049.
    @ParameterizedTest(name = "{1} a year, {0}, is {3} in {2}")
    @CsvSource({
        "CONSTANT_RATE, 0.1, P5Y,   0.393469340287367",
        "CONSTANT_RISK, 0.1, P5Y,   0.40951",
        "CONSTANT_RISK, 0.1, P1Y,   0.1",
        "CONSTANT_RISK, 0.1, P18M,  0.14618503175453756",
        "CONSTANT_RATE, 0,   P10Y,  0",
        "CONSTANT_RISK, 1,   P2Y,   1"
    })
    void becomesARiskOverYears(YearlyRate rate, double yearly, Period time, double risk) {
        assertThat(rate.over(time, Risk.of(yearly)).value()).isCloseTo(risk, within(1e-14));
    }

    @Test
    void takesItsIntervalAlong() {
        assertThat(YearlyRate.CONSTANT_RISK
                        .over(Period.ofYears(1), Risk.of(0.2, 0.1, 0.4))
                        .interval())
                .satisfies(interval -> {
                    assertThat(interval.low()).isCloseTo(0.1, within(1e-15));
                    assertThat(interval.high()).isCloseTo(0.4, within(1e-15));
                });
    }
}
