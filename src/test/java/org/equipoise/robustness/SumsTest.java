package org.equipoise.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void countsEachDrawForWhoeverIsAhead() {
        Sums sums = new Sums(2, 4);
        sums.add(0, new double[] {0.5}, new double[] {1, 0, 1, 1});
        sums.add(1, new double[] {0.5}, new double[] {0.5});
        assertThat(sums.ahead()).containsExactly(3, 1);
    }

    @Test
    void sharesADrawAmongThoseThatAreLevel() {
        Sums sums = new Sums(3, 2);
        sums.add(0, new double[] {1}, new double[] {0.4, 0.1 + 0.2});
        sums.add(1, new double[] {1}, new double[] {0.4, 0.3});
        sums.add(2, new double[] {1}, new double[] {0.2, 0.1});
        assertThat(sums.ahead()).containsExactly(1, 1, 0);
    }

    @Test
    void addsWhatIsDrawnToWhatIsNot() {
        Sums sums = new Sums(2, 2);
        sums.add(0, new double[] {0, 1}, new double[] {1});
        sums.add(1, new double[] {1, 0.5}, new double[] {0.5, 0.5});
        assertThat(sums.ahead()).containsExactly(1, 1);
        sums.add(1, new double[] {1}, new double[] {1});
        assertThat(sums.ahead()).containsExactly(0, 2);
    }
}
