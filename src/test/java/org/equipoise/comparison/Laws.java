package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.comparison.Comparison.Worth;

/// What must hold of every formula, whatever the aid and whatever the person says.
final class Laws {

    interface Law {
        void holds(Formula formula, Case of, Random random);
    }

    private static final double NOISE = 1e-9;

    private Laws() {}

    /// Taking an option away, or adding it, changes no other's match: not by the last bit.
    static void matchesDoNotDependOnWhatElseIsShown(Formula formula, Case of, Random random) {
        Aid.Option gone = anyOf(of.aid().options(), random);
        assertThat(formula.matches(new Case(Changed.without(of.aid(), gone.id()), of.elicitation())))
                .isEqualTo(formula.matches(of).stream()
                        .filter(match -> !match.option().equals(gone.id()))
                        .toList());
    }

    static void namesAndOrderDoNotMatter(Formula formula, Case of, Random random) {
        List<Match> matches = formula.matches(of);
        for (Match other : formula.matches(Changed.reorderedAndRenamed(of, random))) {
            sameShown(other, of(matches, Changed.originalName(other.option())));
        }
    }

    static void theScaleOfImportancesDoesNotMatter(Formula formula, Case of, Random random) {
        List<Match> matches = formula.matches(of);
        for (Match scaled : formula.matches(Changed.scaled(of, random.nextDouble(0.01, 1)))) {
            sameShown(scaled, of(matches, scaled.option()));
            assertThat(shown(scaled)).isEqualTo(shown(of(matches, scaled.option())));
        }
    }

    /// What is not known makes a range from its worst to its best, and never a number.
    static void unknownIsNeverZero(Formula formula, Case of, Random random) {
        Attribute row = anyOf(of.aid().attributes(), random);
        Aid.Option option = anyOf(of.aid().options(), random);
        double weight = of.elicitation().weights(of.aid()).of(row.id()).orElse(0.0);
        if (weight == 0) {
            return;
        }
        Match unknown = with(AidFixtures.unknown(), formula, of, row, option);
        assertThat(unknown.exact()).isNull();
        assertThat(unknown.low())
                .isCloseTo(with(AidFixtures.level(0), formula, of, row, option).low(), within(NOISE));
        assertThat(unknown.high())
                .isCloseTo(with(AidFixtures.level(1), formula, of, row, option).high(), within(NOISE));
    }

    static void widerIntervalsNeverNarrowARange(Formula formula, Case of, Random random) {
        List<Match> matches = formula.matches(of);
        for (Match wider : formula.matches(Changed.widened(of, random))) {
            Match before = of(matches, wider.option());
            assertThat(wider.low()).isLessThanOrEqualTo(before.low() + NOISE);
            assertThat(wider.high()).isGreaterThanOrEqualTo(before.high() - NOISE);
        }
    }

    static void matchesLieInTheirRangeBetweenNoughtAndAHundred(Formula formula, Case of, Random random) {
        for (Match match : formula.matches(of)) {
            assertThat(match.low()).isBetween(-NOISE, match.high() + NOISE);
            assertThat(match.high()).isLessThanOrEqualTo(100 + NOISE);
            if (match.exact() != null) {
                assertThat(match.exact()).isBetween(match.low() - NOISE, match.high() + NOISE);
            }
        }
    }

    /// The exact contributions add up to the exact match, and those that are shown to the one that is shown.
    static void contributionsSumToTheMatch(Formula formula, Case of, Random random) {
        for (Match match : formula.matches(of)) {
            if (match.exact() != null) {
                double exact = match.contributions().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(match.exact()).isCloseTo(exact, within(NOISE));
                MatchView shown = shown(match);
                assertThat(shown.contributions().stream()
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(shown.match());
            }
        }
    }

    /// An attribute that matters more never lets an option that is worse in it overtake one that is better in it.
    static void raisingAnImportanceNeverLetsTheWorseOvertake(Formula formula, Case of, Random random) {
        Attribute row = anyOf(of.aid().attributes(), random);
        List<Match> before = formula.matches(of);
        List<Match> after = formula.matches(Changed.raised(of, row.id(), random.nextDouble()));
        for (Match one : before) {
            for (Match other : before) {
                boolean ahead = one.exact() != null && other.exact() != null && one.exact() >= other.exact();
                if (ahead && worth(of, row, one) >= worth(of, row, other)) {
                    assertThat(known(of(after, one.option())))
                            .isGreaterThanOrEqualTo(known(of(after, other.option())) - NOISE);
                }
            }
        }
    }

    private static void sameShown(Match one, Match other) {
        assertThat(one.exact() == null).isEqualTo(other.exact() == null);
        assertThat(shown(one).match()).isEqualTo(shown(other).match());
        assertThat(shown(one).low()).isEqualTo(shown(other).low());
        assertThat(shown(one).high()).isEqualTo(shown(other).high());
    }

    private static MatchView shown(Match match) {
        return MatchView.of(match, BigDecimal.ZERO, List.of());
    }

    private static double known(Match match) {
        return Objects.requireNonNull(match.exact());
    }

    private static Match with(Cell cell, Formula formula, Case of, Attribute row, Aid.Option option) {
        Aid aid = Formula.withRows(
                of.aid(),
                each -> each.equals(row)
                        ? Formula.withCells(each, (id, before) -> id.equals(option.id()) ? cell : before)
                        : each);
        return of(formula.matches(new Case(aid, of.elicitation())), option.id());
    }

    /// NaN, which is neither more nor less than anything, where it is not known.
    private static double worth(Case of, Attribute row, Match match) {
        Worth worth = Formula.compare(of).row(row.id()).cell(match.option()).worth();
        return worth == null || worth.exact() == null ? Double.NaN : worth.exact();
    }

    private static Match of(List<Match> matches, String option) {
        return matches.stream()
                .filter(match -> match.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T anyOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
