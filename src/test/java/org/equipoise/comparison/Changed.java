package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.equipoise.values.Priorities.TopThree;

/// Aids and answers, changed in one respect.
final class Changed {

    private static final String RENAMED = "renamed-";

    private Changed() {}

    static Aid without(Aid aid, String option) {
        List<String> left =
                optionIds(aid).stream().filter(id -> !id.equals(option)).toList();
        return rebuilt(aid, left, aid.attributes(), UnaryOperator.identity());
    }

    /// Options and attributes in another order and under other names; what the person said follows along.
    static Case reorderedAndRenamed(Case of, Random random) {
        List<String> options = new ArrayList<>(optionIds(of.aid()));
        List<Attribute> rows = new ArrayList<>(of.aid().attributes());
        Collections.shuffle(options, random);
        Collections.shuffle(rows, random);
        UnaryOperator<String> rename = id -> id.startsWith("own-") ? id : RENAMED + id;
        return new Case(rebuilt(of.aid(), options, rows, rename), renamed(of.elicitation(), rename));
    }

    static String originalName(String id) {
        return id.substring(RENAMED.length());
    }

    /// Every importance times the same.
    static Case scaled(Case of, double factor) {
        return new Case(of.aid(), rated(of.elicitation(), (_, importance) -> importance * factor));
    }

    /// One attribute as important as anything between what it is and ten. Picks of the top three stay as they are.
    static Case raised(Case of, String attribute, double by) {
        return new Case(
                of.aid(),
                rated(
                        of.elicitation(),
                        (id, importance) -> id.equals(attribute) ? importance + (10 - importance) * by : importance));
    }

    /// What matters most, least.
    static Elicitation turnedRound(Elicitation elicitation) {
        return rated(elicitation, (_, importance) -> 10 - importance);
    }

    /// Every interval wider, and one around numbers that have none.
    static Case widened(Case of, Random random) {
        Aid aid = Formula.withRows(
                of.aid(), row -> Formula.withCells(row, (_, cell) -> wider(cell, random.nextDouble(), random)));
        return new Case(aid, of.elicitation());
    }

    private static Cell wider(Cell cell, double by, Random random) {
        DoubleUnaryOperator down = x -> x * (1 - by * random.nextDouble());
        DoubleUnaryOperator up = x -> x + by * random.nextDouble();
        return switch (cell) {
            case Cell.Estimate(Risk risk, var from) ->
                new Cell.Estimate(
                        Risk.of(
                                risk.value(),
                                down.applyAsDouble(risk.low()),
                                Math.min(1, up.applyAsDouble(risk.high()))),
                        from);
            case Cell.Relative(Effect.RelativeRisk(double ratio, Interval interval), String baseline, var from) ->
                new Cell.Relative(
                        new Effect.RelativeRisk(
                                ratio,
                                new Interval(
                                        Math.max(0.01, down.applyAsDouble(interval.low())),
                                        up.applyAsDouble(interval.high()))),
                        baseline,
                        from);
            case Cell.Quantity(double value, Interval interval, var from) -> {
                double low = interval == null ? value : interval.low();
                double high = interval == null ? value : interval.high();
                yield new Cell.Quantity(value, new Interval(low - 20 * by, high + 20 * by), from);
            }
            default -> cell;
        };
    }

    private static Aid rebuilt(Aid aid, List<String> options, List<Attribute> rows, UnaryOperator<String> rename) {
        return AidFixtures.aid(
                aid.display(),
                options.stream().map(rename).toList(),
                aid.profile(),
                aid.baselines(),
                rows.stream()
                        .map(row -> AidFixtures.row(
                                rename.apply(row.id()),
                                row.scale(),
                                options.stream().map(rename).toList(),
                                options.stream().map(row::cell).toArray(Cell[]::new)))
                        .toArray(Attribute[]::new));
    }

    private static Elicitation renamed(Elicitation elicitation, UnaryOperator<String> rename) {
        Priorities renamed = switch (elicitation.priorities()) {
            case Rating(var ratings, var unsure) -> new Rating(renamed(ratings, rename), renamed(unsure, rename));
            case Points(var points, var unsure) -> new Points(renamed(points, rename), renamed(unsure, rename));
            case Swing(var swings, var unsure) -> new Swing(renamed(swings, rename), renamed(unsure, rename));
            case TopThree(var picked, var unsure) -> new TopThree(renamed(picked, rename), renamed(unsure, rename));
            case BestWorst(var choices) ->
                new BestWorst(choices.stream()
                        .map(choice -> new Choice(
                                renamed(choice.shown(), rename),
                                rename.apply(choice.best()),
                                rename.apply(choice.worst())))
                        .toList());
        };
        return new Elicitation(renamed, elicitation.ownConcerns());
    }

    private static List<String> renamed(List<String> ids, UnaryOperator<String> rename) {
        return ids.stream().map(rename).toList();
    }

    private static Map<String, Double> renamed(Map<String, Double> marks, UnaryOperator<String> rename) {
        Map<String, Double> changed = new LinkedHashMap<>();
        marks.forEach((id, mark) -> changed.put(rename.apply(id), mark));
        return changed;
    }

    private interface Importance {
        double of(String id, double before);
    }

    private static Elicitation rated(Elicitation elicitation, Importance changed) {
        if (!(elicitation.priorities() instanceof Rating(Map<String, Double> ratings, List<String> unsure))) {
            return elicitation;
        }
        Map<String, Double> after = new LinkedHashMap<>();
        ratings.forEach((id, rating) -> after.put(id, changed.of(id, rating)));
        List<OwnConcern> own = new ArrayList<>();
        for (OwnConcern concern : elicitation.ownConcerns()) {
            Double importance = concern.importance();
            own.add(new OwnConcern(
                    concern.text(), importance == null ? null : changed.of(OwnConcern.id(own.size()), importance)));
        }
        return new Elicitation(new Rating(after, unsure), own);
    }

    private static List<String> optionIds(Aid aid) {
        return aid.options().stream().map(Aid.Option::id).toList();
    }
}
