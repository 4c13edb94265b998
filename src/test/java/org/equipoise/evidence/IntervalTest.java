package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest(name = "{0} to {1} is none")
    @CsvSource({
        "0.3,       0.2",
        "NaN,       0.2",
        "0.2,       NaN",
        "NaN,       NaN",
        "-Infinity, 0.2",
        "0.2,       Infinity",
        "-Infinity, Infinity"
    })
    void runsFromLowToHighBothFinite(double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(low, high));
    }

    @Test
    void mayBeASinglePoint() {
        assertThat(new Interval(0.2, 0.2).low()).isEqualTo(0.2);
    }
}
