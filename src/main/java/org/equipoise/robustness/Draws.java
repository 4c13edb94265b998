package org.equipoise.robustness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.values.OwnConcern;

/// What every cell of an aid is worth to one person, many times over: each time as the evidence may plausibly turn out
/// (stochastic multicriteria acceptability analysis; Lahdelma and Salminen, Operations Research 2001;49:444). It does
/// not depend on what matters to the person. The same aid and person always get the same draws.
public final class Draws {

    public static final int FEWEST = 100;
    public static final int USUAL = 1_000;
    public static final int MOST = 10_000;

    /// Of [Importance.Around]: the 95 % interval ends at half and double.
    private static final double SD_OF_WEIGHTS = StrictMath.log(2) / Spread.ENDS;

    private static final double[] NEVER = {};

    private final int count;
    private final Points points;
    private final List<String> options;
    private final Map<String, Map<String, double[]>> rows;
    private final List<String> rowIds;
    private final int drawn;
    private final Map<Pair, List<String>> advantages = new ConcurrentHashMap<>();

    private record Pair(String option, String over) {}

    private Draws(int count, Points points, Aid aid, CellDraws cells) {
        this.count = count;
        this.points = points;
        this.options = aid.options().stream().map(Aid.Option::id).sorted().toList();
        this.rows = cells.all();
        this.rowIds = List.copyOf(rows.keySet());
        this.drawn = cells.drawn();
    }

    /// @param count from 100 to 10,000
    public static Draws of(PersonalEvidence evidence, int count) {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException("There are %d to %d draws".formatted(FEWEST, MOST));
        }
        Aid aid = evidence.aid();
        int things = aid.baselines().size()
                + (aid.attributes().size() + OwnConcern.MOST) * (aid.options().size() + 1);
        Points points = Points.of(count, things);
        return new Draws(count, points, aid, new CellDraws(evidence, count, points));
    }

    public int count() {
        return count;
    }

    /// How many numbers these are made of.
    public int size() {
        return rows.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(numbers -> numbers.length)
                .sum();
    }

    /// In how many draws each option matches most closely; options that are level share a draw. The sum is `count`.
    ///
    /// @param among in the order of the answer; no other option is looked at
    /// @param importances by attribute and own concern, in the aid's order; concerns are drawn as unknown
    public SequencedMap<String, Double> closest(List<String> among, SequencedMap<String, Importance> importances) {
        Sums matches = new Sums(among.size(), count);
        int firstWeight = drawn + OwnConcern.MOST * options.size();
        int concerns = 0;
        for (Map.Entry<String, Importance> each : importances.entrySet()) {
            Map<String, double[]> row = rows.get(each.getKey());
            int concern = row == null ? concerns++ : 0;
            int position = row == null ? rowIds.size() + concern : rowIds.indexOf(each.getKey());
            double[] weights = weights(each.getValue(), firstWeight + position);
            for (int i = 0; i < among.size() && weights.length > 0; i++) {
                String option = among.get(i);
                matches.add(i, weights, row == null ? concern(concern, option) : cell(row, option));
            }
        }
        double[] ahead = matches.ahead();
        SequencedMap<String, Double> closest = new LinkedHashMap<>();
        IntStream.range(0, among.size()).forEach(i -> closest.put(among.get(i), ahead[i]));
        return closest;
    }

    /// The rows in which an option is better than another in some draw, if it is worse in no row and no draw; none
    /// otherwise. What is unknown may always be worse, except beside the worst or the best that there can be.
    public List<String> advantages(String option, String over) {
        return advantages.computeIfAbsent(new Pair(option, over), _ -> advantagesOf(option, over));
    }

    private List<String> advantagesOf(String option, String over) {
        boolean everWorse = rows.values().stream().anyMatch(row -> isEverMore(cell(row, over), cell(row, option)));
        return everWorse
                ? List.of()
                : rows.entrySet().stream()
                        .filter(row -> isEverMore(cell(row.getValue(), option), cell(row.getValue(), over)))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private boolean isEverMore(double[] one, double[] other) {
        int different = Math.max(one.length, other.length);
        return IntStream.range(0, different)
                .anyMatch(draw -> CellDraws.in(one, draw) > CellDraws.in(other, draw) + Sums.NOISE);
    }

    private double[] weights(Importance importance, int thing) {
        return switch (importance) {
            case Importance.Told(double weight) -> weight == 0 ? NEVER : new double[] {weight};
            case Importance.Around(double weight) ->
                weight == 0
                        ? NEVER
                        : filled(draw ->
                                weight * StrictMath.exp(SD_OF_WEIGHTS * Points.normal(points.step(thing, draw))));
            case Importance.Open(double most) -> filled(draw -> most * Points.uniform(points.step(thing, draw)));
        };
    }

    private double[] concern(int position, String option) {
        int thing = drawn + position * options.size() + options.indexOf(option);
        return filled(draw -> Points.uniform(points.step(thing, draw)));
    }

    private static double[] cell(Map<String, double[]> row, String option) {
        return Objects.requireNonNull(row.get(option), option);
    }

    private double[] filled(IntToDoubleFunction number) {
        return IntStream.range(0, count).mapToDouble(number).toArray();
    }
}
