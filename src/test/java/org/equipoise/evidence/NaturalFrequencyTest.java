package org.equipoise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.equipoise.evidence.NaturalFrequency.Nearness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalFrequencyTest {

    @ParameterizedTest(name = "{0} in {1} is {3} {2}")
    @CsvSource({
        "0.072,  HUNDRED,  7,    ABOUT",
        "0.075,  HUNDRED,  8,    ABOUT",
        "0.0749, HUNDRED,  7,    ABOUT",
        "0.0125, THOUSAND, 13,   ABOUT",
        "0.285,  HUNDRED,  29,   ABOUT",
        "0.005,  HUNDRED,  1,    ABOUT",
        "0.0049, HUNDRED,  0,    FEWER_THAN_ONE",
        "0.0004, THOUSAND, 0,    FEWER_THAN_ONE",
        "1e-12,  THOUSAND, 0,    FEWER_THAN_ONE",
        "0,      HUNDRED,  0,    NOBODY",
        "0.9949, HUNDRED,  99,   ABOUT",
        "0.996,  HUNDRED,  100,  MORE_THAN_ALL_BUT_ONE",
        "0.9996, THOUSAND, 1000, MORE_THAN_ALL_BUT_ONE",
        "1,      HUNDRED,  100,  EVERYBODY"
    })
    void countsWholePeople(double risk, Denominator denominator, int count, Nearness nearness) {
        assertThat(NaturalFrequency.of(risk, denominator))
                .isEqualTo(new NaturalFrequency(count, denominator, nearness));
    }

    @Property
    void saysTheSameInBothFrames(@ForAll @DoubleRange(max = 1) double risk, @ForAll Denominator denominator) {
        NaturalFrequency frequency = NaturalFrequency.of(risk, denominator);
        assertThat(frequency.count() + frequency.complement().count()).isEqualTo(denominator.people());
        assertThat(frequency.complement().complement()).isEqualTo(frequency);
        assertThat(frequency.nearness() == Nearness.NOBODY).isEqualTo(risk == 0);
        assertThat(frequency.complement().nearness() == Nearness.NOBODY).isEqualTo(risk == 1);
    }

    @Property
    void isNeverFurtherAwayThanHalfAPerson(@ForAll @DoubleRange(max = 1) double risk, @ForAll Denominator denominator) {
        NaturalFrequency frequency = NaturalFrequency.of(risk, denominator);
        assertThat(Math.abs(frequency.count() - risk * denominator.people())).isLessThanOrEqualTo(0.5 + 1e-9);
    }

    @ParameterizedTest(name = "{0} and {1} are counted in {2}")
    @CsvSource({
        "0.1,   0.072,  HUNDRED",
        "0.044, 0.01,   HUNDRED",
        "0.044, 0.0099, THOUSAND",
        "0.044, 0,      HUNDRED",
        "0.5,   0.0002, THOUSAND",
        "0.266, 0.271,  THOUSAND",
        "0.266, 0.2664, HUNDRED",
        "0.265, 0.274,  THOUSAND"
    })
    void hasOneDenominatorForARow(double one, double other, Denominator denominator) {
        assertThat(Denominator.of(List.of(one, other))).isEqualTo(denominator);
    }

    @Test
    void isNotMovedToThousandsByBinaryNoise() {
        assertThat(Denominator.of(List.of(0.1 * 0.1, 0.07 / 7, 1 - 0.99))).isEqualTo(Denominator.HUNDRED);
    }

    @Property
    void countsInThousandsWhereAValueIsSmall(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double percent, @ForAll @DoubleRange(max = 1) double other) {
        assertThat(Denominator.of(List.of(other, percent / 100))).isEqualTo(Denominator.THOUSAND);
    }

    @Property
    void tellsApartWhatDiffersAmongAThousand(
            @ForAll @Size(min = 2, max = 4) List<@DoubleRange(min = 0.01, max = 1) Double> row) {
        long differ = differentCounts(row, Denominator.THOUSAND);
        assertThat(differentCounts(row, Denominator.of(row))).isEqualTo(differ);
    }

    @Property
    void staysWithAHundredWhereThatTellsAll(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = 1, max = 100) Integer> row) {
        assertThat(Denominator.of(row.stream().map(percent -> percent / 100.0).toList()))
                .isEqualTo(Denominator.HUNDRED);
    }

    @Test
    void isNoFrequencyWhereTheCountContradictsTheNearness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NaturalFrequency(1, Denominator.HUNDRED, Nearness.FEWER_THAN_ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NaturalFrequency(101, Denominator.HUNDRED, Nearness.ABOUT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NaturalFrequency(0, Denominator.HUNDRED, Nearness.ABOUT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NaturalFrequency(100, Denominator.HUNDRED, Nearness.ABOUT));
    }

    private static long differentCounts(List<Double> row, Denominator denominator) {
        return row.stream()
                .map(risk -> NaturalFrequency.of(risk, denominator).count())
                .distinct()
                .count();
    }
}
