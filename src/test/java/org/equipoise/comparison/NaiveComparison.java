package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/// The comparison once more, slowly and in exact fractions, written from the description of the domain and from nothing
/// else. Only a hazard ratio, which needs a power, is worked out in binary numbers.
final class NaiveComparison {

    private static final BigFraction NOUGHT = BigFraction.ZERO;
    private static final BigFraction ONE = BigFraction.ONE;
    private static final BigFraction HUNDRED = new BigFraction(100);

    /// @param exact null where it is not known
    record Three(@Nullable BigFraction exact, BigFraction low, BigFraction high) {}

    private final Case of;
    private final Map<String, BigFraction> weights = new LinkedHashMap<>();

    NaiveComparison(Case of) {
        this.of = of;
        List<OwnConcern> own = of.elicitation().ownConcerns();
        List<String> ids = new ArrayList<>();
        for (Attribute row : of.aid().attributes()) {
            if (row.cells().values().stream().anyMatch(cell -> !(cell instanceof Cell.Words))) {
                ids.add(row.id());
            }
        }
        for (int i = 1; i <= own.size(); i++) {
            ids.add("own-" + i);
        }
        BigFraction all = NOUGHT;
        for (String id : ids) {
            all = all.add(mark(id));
        }
        for (String id : ids) {
            if (!all.equals(NOUGHT)) {
                weights.put(id, mark(id).divide(all));
            }
        }
    }

    Map<String, BigFraction> weights() {
        return weights;
    }

    Three match(String option) {
        BigFraction exact = NOUGHT;
        BigFraction low = NOUGHT;
        BigFraction high = NOUGHT;
        for (Map.Entry<String, BigFraction> weight : weights.entrySet()) {
            Three value = value(weight.getKey(), option);
            BigFraction points = HUNDRED.multiply(weight.getValue());
            low = low.add(points.multiply(value.low()));
            high = high.add(points.multiply(value.high()));
            if (!points.equals(NOUGHT)) {
                exact = exact == null || value.exact() == null ? null : exact.add(points.multiply(value.exact()));
            }
        }
        return new Three(exact, low, high);
    }

    /// From 0 (worst) to 1 (best).
    Three value(String row, String option) {
        return of.aid()
                .attribute(row)
                .map(each -> value(each, each.cell(option)))
                .orElse(new Three(null, NOUGHT, ONE));
    }

    private BigFraction mark(String id) {
        return switch (of.elicitation().priorities()) {
            case Priorities.Rating _ when id.startsWith("own-") -> importance(id);
            case Priorities.Rating rating -> new BigFraction(rating.ratings().getOrDefault(id, 0.0));
            case Priorities.Points points -> new BigFraction(points.points().getOrDefault(id, 0.0));
            case Priorities.Swing swing -> new BigFraction(swing.swings().getOrDefault(id, 0.0));
            case Priorities.TopThree top -> {
                BigFraction sum = NOUGHT;
                int picked = top.attributes().size();
                for (int n = top.attributes().indexOf(id) + 1; n >= 1 && n <= picked; n++) {
                    sum = sum.add(new BigFraction(1, n));
                }
                yield sum.divide(picked);
            }
            case Priorities.BestWorst bestWorst -> {
                long shown = count(bestWorst, choice -> choice.shown().contains(id));
                long best = count(bestWorst, choice -> choice.best().equals(id));
                long worst = count(bestWorst, choice -> choice.worst().equals(id));
                yield shown == 0
                        ? NOUGHT
                        : best - worst + shown == 0
                                ? new BigFraction(1, 1000)
                                : new BigFraction((int) (best - worst + shown), (int) (2 * shown));
            }
        };
    }

    private BigFraction importance(String own) {
        Double importance = of.elicitation()
                .ownConcerns()
                .get(Integer.parseInt(own.substring(4)) - 1)
                .importance();
        return new BigFraction(importance == null ? 0 : importance);
    }

    private static long count(Priorities.BestWorst told, Predicate<Priorities.Choice> which) {
        return told.choices().stream().filter(which).count();
    }

    private Three value(Attribute row, Cell cell) {
        return switch (cell) {
            case Cell.Estimate estimate -> onScale(row, three(estimate.risk()));
            case Cell.OnBaseline on -> onScale(row, baseline(on.baseline()));
            case Cell.Relative relative -> {
                Three base = baseline(relative.baseline());
                Effect effect = relative.effect();
                yield onScale(
                        row,
                        new Three(
                                risk(effect, known(base), effect.ratio()),
                                risk(effect, base.low(), effect.interval().low()),
                                risk(effect, base.high(), effect.interval().high())));
            }
            case Cell.Quantity quantity -> {
                Interval interval = quantity.interval();
                yield onScale(
                        row,
                        new Three(
                                new BigFraction(quantity.value()),
                                new BigFraction(interval == null ? quantity.value() : interval.low()),
                                new BigFraction(interval == null ? quantity.value() : interval.high())));
            }
            case Cell.Level level -> {
                BigFraction position = new BigFraction(level.position());
                yield new Three(position, position, position);
            }
            case Cell.Words _, Cell.Unknown _ -> new Three(null, NOUGHT, ONE);
        };
    }

    private static BigFraction risk(Effect effect, BigFraction p, double of) {
        BigFraction ratio = new BigFraction(of);
        return switch (effect) {
            case Effect.RelativeRisk _ -> clamp(p.multiply(ratio));
            case Effect.OddsRatio _ -> ratio.multiply(p).divide(ONE.subtract(p).add(ratio.multiply(p)));
            case Effect.HazardRatio _ -> new BigFraction(1 - Math.pow(1 - p.doubleValue(), of));
        };
    }

    private Three baseline(String id) {
        Baseline.Fixed fixed = (Baseline.Fixed) of.aid().baseline(id).orElseThrow();
        return three(fixed.risk());
    }

    private static Three three(Risk risk) {
        Interval interval = risk.interval();
        return new Three(
                new BigFraction(risk.value()),
                new BigFraction(interval == null ? risk.value() : interval.low()),
                new BigFraction(interval == null ? risk.value() : interval.high()));
    }

    private static Three onScale(Attribute row, Three x) {
        BigFraction one = onScale(row.scale(), x.low());
        BigFraction other = onScale(row.scale(), x.high());
        boolean upsideDown = one.compareTo(other) > 0;
        return new Three(onScale(row.scale(), known(x)), upsideDown ? other : one, upsideDown ? one : other);
    }

    private static BigFraction onScale(@Nullable Scale scale, BigFraction x) {
        if (scale == null) {
            throw new IllegalArgumentException("a row with numbers has a scale");
        }
        BigFraction worst = new BigFraction(scale.worst());
        return clamp(x.subtract(worst).divide(new BigFraction(scale.best()).subtract(worst)));
    }

    private static BigFraction clamp(BigFraction x) {
        return x.compareTo(NOUGHT) < 0 ? NOUGHT : x.compareTo(ONE) > 0 ? ONE : x;
    }

    private static BigFraction known(Three x) {
        if (x.exact() == null) {
            throw new IllegalArgumentException("not known");
        }
        return x.exact();
    }
}
