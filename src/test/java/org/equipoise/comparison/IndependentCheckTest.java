package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.equipoise.comparison.Comparison.Change;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.comparison.Comparison.Row;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// The arithmetic against a second one that shares nothing with it, for any aid and any answers.
class IndependentCheckTest {

    private static final double SAME = 1e-9;
    private static final int STEPS = 1_000;

    @Provide
    Arbitrary<Case> cases() {
        return Case.any();
    }

    @Property(tries = 1_000)
    void comesToWhatExactFractionsComeTo(@ForAll("cases") Case of) {
        NaiveComparison naive = new NaiveComparison(of);
        Comparison comparison = Formula.compare(of);
        assertThat(comparison.weights().shares().keySet())
                .containsExactlyElementsOf(naive.weights().keySet());
        naive.weights().forEach((id, weight) -> same(comparison.weights().of(id).orElseThrow(), weight));
        assertThat(comparison.matches().isEmpty()).isEqualTo(naive.weights().isEmpty());
        for (Match match : comparison.matches()) {
            NaiveComparison.Three exactly = naive.match(match.option());
            same(match.exact(), exactly.exact());
            same(match.low(), exactly.low());
            same(match.high(), exactly.high());
        }
    }

    /// Tries thousands of weights for each row, with the others in proportion.
    @Property(tries = 300)
    void findsTheSmallestChangeThatTryingFinds(@ForAll("cases") Case of) {
        Comparison comparison = Formula.compare(of);
        List<String> options = Formula.optionsOf(of.aid());
        String leader = aheadOfAll(options, comparison.rows(), null, 0);
        if (comparison.matches().isEmpty() || leader == null) {
            return;
        }
        for (Change change : Changes.to(leader, options, comparison.rows())) {
            double nearest = nearestByTrying(change, leader, options, comparison.rows());
            if (change.at() == null || Double.isNaN(nearest)) {
                boolean atTheEnd = change.at() != null && (change.at() < 2.0 / STEPS || change.at() > 1 - 2.0 / STEPS);
                assertThat(atTheEnd || (change.at() == null && Double.isNaN(nearest)))
                        .as("%s, tried %s", change, nearest)
                        .isTrue();
            } else {
                assertThat(Math.abs(nearest - change.weight()))
                        .isCloseTo(Math.abs(change.at() - change.weight()), within(2.0 / STEPS));
            }
        }
    }

    /// NaN where nobody overtakes the leader.
    private static double nearestByTrying(Change change, String leader, List<String> options, List<Row> rows) {
        double nearest = Double.NaN;
        for (int step = 0; step <= STEPS && change.weight() < 1 - SAME; step++) {
            double weight = (double) step / STEPS;
            boolean nearer = !(Math.abs(weight - change.weight()) >= Math.abs(nearest - change.weight()));
            if (nearer && isOvertaken(leader, options, rows, change.row(), weight)) {
                nearest = weight;
            }
        }
        return nearest;
    }

    private static boolean isOvertaken(
            String leader, List<String> options, List<Row> rows, String changed, double weight) {
        return options.stream()
                .anyMatch(other -> match(other, rows, changed, weight) > match(leader, rows, changed, weight) + SAME);
    }

    private static @Nullable String aheadOfAll(
            List<String> options, List<Row> rows, @Nullable String changed, double weight) {
        return options.stream()
                .filter(one -> options.stream()
                        .allMatch(other -> other.equals(one)
                                || match(one, rows, changed, weight) > match(other, rows, changed, weight) + 1e-6))
                .findFirst()
                .orElse(null);
    }

    /// With one row's weight changed, and what is unknown half-way.
    private static double match(String option, List<Row> rows, @Nullable String changed, double weight) {
        double before = rows.stream()
                .filter(row -> row.id().equals(changed))
                .mapToDouble(Row::weightOrNothing)
                .sum();
        double sum = 0;
        for (Row row : rows) {
            if (row.weight() != null) {
                double weighs = changed == null
                        ? row.weight()
                        : row.id().equals(changed) ? weight : row.weight() * (1 - weight) / (1 - before);
                Comparison.Worth worth = Objects.requireNonNull(row.cell(option).worth());
                sum += weighs * (worth.exact() == null ? 0.5 : worth.exact());
            }
        }
        return sum;
    }

    private static void same(@Nullable Double ours, @Nullable BigFraction exactly) {
        if (ours == null || exactly == null) {
            assertThat(ours == null && exactly == null).isTrue();
        } else {
            assertThat(ours).isCloseTo(exactly.doubleValue(), within(SAME));
        }
    }
}
