package org.equipoise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// As many options, rows, concerns and draws as a caller can ask for, and as the arithmetic can be handed beyond that.
class LargestAidTest {

    /// Option i has a level of i in every row, so that the last is ahead whatever weighs.
    @ParameterizedTest(name = "{0} options by {1} rows, {2} draws")
    @CsvSource({"8, 30, 10000", "50, 100, 100"})
    void isComparedLikeAnyOther(int options, int rows, int draws) {
        Aid aid = aid(options, rows);
        Comparison comparison = compare(aid, draws, List.of());
        assertThat(comparison.closest()).isEqualTo("option-" + (options - 1));
        assertThat(comparison.matches()).hasSize(options);
        for (int i = 0; i < options; i++) {
            assertThat(comparison.matches().get(i).exact()).isCloseTo(100.0 * i / options, within(1e-9));
        }
    }

    @ParameterizedTest(name = "{0} options by {1} rows, {2} draws")
    @CsvSource({"8, 30, 10000", "50, 100, 100"})
    void leavesEveryMatchOpenBesideConcernsOfOnesOwn(int options, int rows, int draws) {
        Comparison comparison = compare(
                aid(options, rows), draws, Collections.nCopies(OwnConcern.MOST, new OwnConcern("My garden", 10.0)));
        assertThat(comparison.rows()).hasSize(rows + OwnConcern.MOST);
        assertThat(comparison.matches()).extracting(Match::exact).containsOnlyNulls();
        int all = rows + OwnConcern.MOST;
        for (int i = 0; i < options; i++) {
            Match match = comparison.matches().get(i);
            double worst = rows * Math.max(0, i - 0.1) / options;
            double best = rows * (i + 0.1) / options + OwnConcern.MOST;
            assertThat(match.low()).isCloseTo(100 * worst / all, within(1e-9));
            assertThat(match.high()).isCloseTo(100 * best / all, within(1e-9));
        }
    }

    private static Comparison compare(Aid aid, int draws, List<OwnConcern> own) {
        Map<String, Double> ratings = new LinkedHashMap<>();
        aid.attributes().forEach(row -> ratings.put(row.id(), 10.0));
        Profile profile = Profile.ofReferencePerson(aid);
        return ComparisonEngine.compare(new Asked(
                aid,
                Formula.optionsOf(aid),
                "en",
                () -> new Sheet(aid, profile),
                new Elicitation(new Priorities.Rating(ratings, List.of()), own),
                true,
                null,
                Formula.TODAY,
                () -> Draws.of(new PersonalEvidence(aid, profile), draws),
                () -> true));
    }

    private static Aid aid(int options, int rows) {
        List<String> ids =
                IntStream.range(0, options).mapToObj("option-%d"::formatted).toList();
        Cell[] cells = IntStream.range(0, options)
                .mapToObj(i -> AidFixtures.quantity(i, i - 0.1, i + 0.1))
                .toArray(Cell[]::new);
        return AidFixtures.aid(
                ids,
                IntStream.range(0, rows)
                        .mapToObj(row -> AidFixtures.row(
                                "row-" + row, new Scale(0, options), ids, Arrays.copyOf(cells, options)))
                        .toArray(Attribute[]::new));
    }
}
