package org.equipoise.robustness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.PersonalEvidence;
import org.jspecify.annotations.Nullable;

/// Draws what the cells of an aid are worth to one person. A baseline is drawn once in each draw, for every cell that
/// rests on it; each effect, estimate, quantity and unknown on its own. Ids decide which draws each gets, so that the
/// order of rows and options does not matter.
final class CellDraws {

    private final PersonalEvidence evidence;
    private final int draws;
    private final Points points;
    private final Map<String, double[]> baselines = new HashMap<>();
    private int things;

    CellDraws(PersonalEvidence evidence, int draws, Points points) {
        this.evidence = evidence;
        this.draws = draws;
        this.points = points;
        for (Baseline baseline : sorted(evidence.aid().baselines(), Baseline::id)) {
            baselines.put(baseline.id(), drawn(evidence.risk(baseline)));
        }
    }

    /// By row and by option, both by their ids: what the cell is worth in each draw, or one number if that is the same
    /// in all.
    Map<String, Map<String, double[]>> all() {
        Map<String, Map<String, double[]>> rows = new LinkedHashMap<>();
        for (Attribute attribute : sorted(evidence.aid().attributes(), Attribute::id)) {
            if (attribute.scored()) {
                Map<String, double[]> cells = new LinkedHashMap<>();
                for (Aid.Option option : sorted(evidence.aid().options(), Aid.Option::id)) {
                    cells.put(option.id(), worth(attribute.cell(option.id()), attribute.scale()));
                }
                rows.put(attribute.id(), cells);
            }
        }
        return rows;
    }

    /// How many uncertain things there were.
    int drawn() {
        return things;
    }

    private double[] worth(Cell cell, @Nullable Scale scale) {
        return switch (cell) {
            case Cell.Estimate estimate -> onScale(drawn(estimate.risk()), scale);
            case Cell.OnBaseline on -> onScale(baseline(on.baseline()), scale);
            case Cell.Relative relative -> onScale(risks(relative.effect(), baseline(relative.baseline())), scale);
            case Cell.Quantity quantity ->
                onScale(drawn(Spread.of(quantity.value(), quantity.interval()), quantity.value()), scale);
            case Cell.Level level -> new double[] {level.position()};
            case Cell.Words _, Cell.Unknown _ -> drawn(Points::uniform, 0);
        };
    }

    private double[] risks(Effect effect, double[] baseline) {
        double[] ratios = drawn(Spread.of(effect), effect.ratio());
        int different = Math.max(baseline.length, ratios.length);
        return filled(different, draw -> effect.at(in(baseline, draw), in(ratios, draw)));
    }

    private double[] drawn(Risk risk) {
        return drawn(Spread.of(risk), risk.value());
    }

    /// @param spread null for what is the same in every draw
    private double[] drawn(@Nullable Spread spread, double otherwise) {
        if (spread == null) {
            return new double[] {otherwise};
        }
        int thing = things++;
        return filled(draws, draw -> spread.at(points.step(thing, draw)));
    }

    private double[] baseline(String id) {
        return Objects.requireNonNull(baselines.get(id), id);
    }

    private static double[] onScale(double[] numbers, @Nullable Scale scale) {
        Scale ends = Objects.requireNonNull(scale, "a row with numbers has a scale");
        return filled(numbers.length, draw -> ends.valueOf(numbers[draw]));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> id) {
        return all.stream().sorted(Comparator.comparing(id)).toList();
    }

    static double in(double[] numbers, int draw) {
        return numbers.length == 1 ? numbers[0] : numbers[draw];
    }

    private static double[] filled(int length, IntToDoubleFunction number) {
        return IntStream.range(0, length).mapToDouble(number).toArray();
    }
}
