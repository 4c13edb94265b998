package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {

    @Test
    void withoutAKnownIntervalHasItsOwnValueAtBothEnds() {
        assertThat(Risk.of(0.2).low()).isEqualTo(0.2);
        assertThat(Risk.of(0.2).high()).isEqualTo(0.2);
        assertThat(Risk.of(0.2).knownInterval()).isEmpty();
    }

    @Test
    void hasItsIntervalWhereOneIsKnown() {
        assertThat(Risk.of(0.2, 0.2, 0.3).knownInterval()).contains(new Interval(0.2, 0.3));
        assertThat(Risk.of(0, 0, 0).low()).isZero();
        assertThat(Risk.of(1, 1, 1).high()).isOne();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void liesBetweenNoughtAndOne(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Risk.of(value));
    }

    @ParameterizedTest(name = "{0} does not lie in {1} to {2} within 0 to 1")
    @CsvSource({"0.2, 0.21, 0.3", "0.2, 0.1, 0.19", "0.2, -0.1, 0.3", "0.9, 0.8, 1.1"})
    void liesInItsInterval(double value, double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> Risk.of(value, low, high));
    }
}
