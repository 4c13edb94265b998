package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest(name = "{2} stands at {3} between {0} and {1}")
    @CsvSource({
        "0.20, 0,   0.10,  0.5",
        "0.20, 0,   0.072, 0.64",
        "0.20, 0,   0.25,  0",
        "0,    50,  32.5,  0.65",
        "0,    50,  -3,    0",
        "0,    50,  70,    1",
        "0,    1,   0.3,   0.3"
    })
    void placesAValueBetweenItsEnds(double worst, double best, double x, double value) {
        assertThat(new Scale(worst, best).valueOf(x)).isCloseTo(value, within(1e-12));
    }

    @Property
    void neverPutsABetterValueLower(
            @ForAll @DoubleRange(min = -100, max = 100) double worst,
            @ForAll @DoubleRange(min = -100, max = 100) double best,
            @ForAll @DoubleRange(min = -200, max = 200) double one,
            @ForAll @DoubleRange(min = -200, max = 200) double other) {
        Assume.that(worst != best);
        Scale scale = new Scale(worst, best);
        double nearerToBest = Math.abs(best - worst) > 0 && (other - one) * (best - worst) >= 0 ? other : one;
        double nearerToWorst = nearerToBest == other ? one : other;
        assertThat(scale.valueOf(nearerToBest))
                .isBetween(0.0, 1.0)
                .isGreaterThanOrEqualTo(scale.valueOf(nearerToWorst));
        assertThat(scale.valueOf(worst)).isZero();
        assertThat(scale.valueOf(best)).isOne();
    }

    @Test
    void hasTwoDifferentFiniteEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0.2, 0.2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(Double.NEGATIVE_INFINITY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(-Double.MAX_VALUE, Double.MAX_VALUE));
    }
}
