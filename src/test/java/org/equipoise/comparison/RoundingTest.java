package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "66.25,               66.3",
        "66.24999999999999,   66.3",
        "66.25000000000001,   66.3",
        "66.2499,             66.2",
        "65.38461538461539,   65.4",
        "0,                   0.0",
        "100.00000000000001,  100.0"
    })
    void showsPointsWithOneDecimalWhateverTheNoise(double points, BigDecimal shown) {
        assertThat(Rounding.points(points)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "0.072,                0.072",
        "0.18181818181818182,  0.181818",
        "0.00000012345678,     0.000000123457",
        "1234567,              1234570",
        "32.50,                32.5",
        "1,                    1",
        "0,                    0"
    })
    void showsValuesWithSixSignificantDigits(double value, String shown) {
        assertThat(Rounding.value(value).toPlainString()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} add up as {1}")
    @CsvSource({
        "33.333333 33.333333 33.333334, 33.3 33.3 33.4",
        "34.615385 30.769231,           34.6 30.8",
        "10.05 20.05,                   10.1 20.0",
        "0 0.04 0.04,                   0.0 0.1 0.0",
        "12.3 0 45.6,                   12.3 0.0 45.6"
    })
    void givesWhatIsMissingToThoseThatLostMost(String parts, String shown) {
        List<Double> exact =
                Arrays.stream(parts.split(" ")).map(Double::valueOf).toList();
        assertThat(Rounding.parts(
                        exact, exact.stream().mapToDouble(Double::doubleValue).sum()))
                .containsExactly(
                        Arrays.stream(shown.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new));
    }

    @Test
    void addsUpToAHundredInThirds() {
        assertThat(Rounding.parts(Collections.nCopies(3, 100 / 3.0), 100))
                .map(BigDecimal::toString)
                .containsExactly("33.4", "33.3", "33.3");
    }

    @Property
    void partsAddUpAndAreNeverATenthAway(@ForAll @Size(max = 35) List<@DoubleRange(max = 100) Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        List<BigDecimal> shown = Rounding.parts(parts, sum);
        assertThat(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(Rounding.points(sum));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Math.abs(shown.get(i).doubleValue() - parts.get(i))).isLessThan(0.1 + 1e-8);
            assertThat(parts.get(i) > 0 || shown.get(i).signum() == 0).isTrue();
        }
    }
}
