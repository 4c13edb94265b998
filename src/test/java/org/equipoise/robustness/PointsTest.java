package org.equipoise.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    /// The Sobol sequence begins with 0 and with 1/2 in every coordinate, which are left out; then 3/4 and 1/4; then
    /// 1/4 and 3/4; then 3/8 and 3/8; each of a grid of 16,384.
    @ParameterizedTest(name = "point {0} is {1}, {2}")
    @CsvSource({"0, 12288, 4096", "1, 4096, 12288", "2, 6144, 6144"})
    void followTheSobolSequence(int draw, int first, int second) {
        Points points = Points.of(Draws.USUAL, 2);
        assertThat(points.step(0, draw)).isEqualTo(first);
        assertThat(points.step(1, draw)).isEqualTo(second);
    }

    @Test
    void areTheSameHoweverManyOfEachThereAre() {
        Points few = Points.of(Draws.FEWEST, 3);
        Points many = Points.of(Draws.MOST, 300);
        for (int draw = 0; draw < Draws.FEWEST; draw++) {
            for (int thing = 0; thing < 3; thing++) {
                assertThat(few.step(thing, draw)).isEqualTo(many.step(thing, draw));
            }
        }
    }

    /// The first point that is used stands at a quarter or three quarters of every coordinate.
    @ParameterizedTest(name = "{0} draws of {1} things")
    @CsvSource({"100, 1", "1000, 64", "1000, 2100", "1001, 1", "10000, 65"})
    void areEnoughForAllThatIsDrawn(int draws, int things) {
        Points points = Points.of(draws, things);
        assertThat(points.step(things - 1, 0)).isIn(4096, 12288);
        assertThat(points.step(things - 1, draws - 1)).isBetween(0, 16_383);
    }

    @Test
    void areMadeOnce() {
        Points many = Points.of(Draws.USUAL, 40);
        assertThat(Points.of(Draws.FEWEST, 40)).isSameAs(many);
        assertThat(Points.of(Draws.USUAL, 1)).isSameAs(many);
        assertThat(Points.of(Draws.MOST, 1))
                .isSameAs(Points.of(Draws.USUAL + 1, 1))
                .isNotSameAs(many);
    }
}
