package org.equipoise.workings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.comparison.CellView;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.comparison.RowView;
import org.equipoise.comparison.WorkingsView;
import org.equipoise.comparison.WorkingsView.MatchStep;
import org.equipoise.comparison.WorkingsView.ValueStep;
import org.equipoise.comparison.WorkingsView.WeightStep;
import org.equipoise.language.Words;
import org.jspecify.annotations.Nullable;

/// Every step from what was told to the matches, for somebody with a pocket calculator.
///
/// @param sum of all marks; empty while nothing is told that weighs
/// @param marks what weighs most first; what weighs nothing is left out
/// @param starts where starting risks come from that a risk model can give
/// @param rows those that weigh; empty where the aid shows rows alone, and `totals` likewise
/// @param draws how many, in words of figures
/// @param atLeast in how many of 100 draws an option leads that is named
public record Workings(
        String sum,
        List<Mark> marks,
        List<StartingRisk> starts,
        List<RowSteps> rows,
        List<Total> totals,
        String draws,
        String atLeast) {

    public record Mark(String name, String mark, String share) {}

    /// @param ends of its scale
    public record RowSteps(String name, String share, List<String> ends, List<CellSteps> cells) {}

    /// @param place on the scale, from 0 to 1, with how it is reckoned; likewise `points`
    public record CellSteps(String option, String number, String place, String points) {}

    /// @param sum the points added up
    public record Total(String option, String sum, String match, String low, String high, String ahead) {}

    private static final int DECIMALS = 6;

    /// @param view with its workings
    public static Workings of(Aid aid, ComparisonView view, Words words) {
        WorkingsView steps = Objects.requireNonNull(view.workings());
        List<WeightStep> weighed = view.rows().stream()
                .flatMap(row -> steps.weights().stream()
                        .filter(each -> each.attribute().equals(row.attribute())
                                && each.mark().signum() > 0))
                .toList();
        String sum = steps.sumOfMarks() == null ? "" : words.step(steps.sumOfMarks());
        return new Workings(
                sum,
                weighed.stream()
                        .map(each -> new Mark(
                                row(view, each.attribute()).name(),
                                words.step(each.mark()),
                                words.formula("%s ÷ %s = %s"
                                        .formatted(words.step(each.mark()), sum, words.step(each.weight())))))
                        .toList(),
                view.baselines().stream()
                        .map(baseline -> StartingRisk.of(aid, baseline, words))
                        .toList(),
                steps.values().isEmpty()
                        ? List.of()
                        : weighed.stream()
                                .map(each -> rowSteps(aid, view, steps, each, words))
                                .toList(),
                steps.matches().stream()
                        .map(each -> total(view, steps, each, words))
                        .toList(),
                steps.draws() == null ? "" : words.count(steps.draws()),
                steps.closestInAtLeast() == null
                        ? ""
                        : words.number(steps.closestInAtLeast().movePointRight(2)));
    }

    private static RowSteps rowSteps(Aid aid, ComparisonView view, WorkingsView steps, WeightStep weight, Words words) {
        RowView row = row(view, weight.attribute());
        List<ValueStep> values = steps.values().stream()
                .filter(each -> each.attribute().equals(row.attribute()))
                .toList();
        AidText.AttributeText text = aid.text(view.language()).attributes().get(row.attribute());
        ValueStep first = values.getFirst();
        return new RowSteps(
                row.name(),
                words.step(weight.weight()),
                text == null
                        ? List.of()
                        : List.of(
                                end("steps-worst", first.worst(), text.worst(), words),
                                end("steps-good", first.best(), text.best(), words)),
                values.stream()
                        .map(each -> cellSteps(view, row, weight, each, words))
                        .toList());
    }

    private static String end(String which, BigDecimal number, @Nullable String text, Words words) {
        String end = words.step(number);
        return words.say(which, text == null ? end : words.say("steps-end-words", end, text));
    }

    private static CellSteps cellSteps(
            ComparisonView view, RowView row, WeightStep weight, ValueStep step, Words words) {
        CellView cell = row.cells().stream()
                .filter(each -> each.option().equals(step.option()))
                .findFirst()
                .orElseThrow();
        BigDecimal x = step.x();
        BigDecimal value = step.value();
        BigDecimal points = step.contribution();
        if (x == null || value == null || points == null) {
            return new CellSteps(
                    name(view, step.option()),
                    words.say("steps-unknown"),
                    words.say("steps-anything"),
                    words.say("not-known"));
        }
        return new CellSteps(
                name(view, step.option()),
                cell.state() == CellView.State.LEVEL
                        ? words.say("steps-set", words.step(x), cell.text())
                        : cell.stale() ? words.say("steps-stale", words.step(x)) : words.step(x),
                place(x, value, step, words),
                words.formula("100 × %s × %s = %s"
                        .formatted(words.step(weight.weight()), words.step(value), exact(points, words))));
    }

    private static String place(BigDecimal x, BigDecimal value, ValueStep step, Words words) {
        BigDecimal past =
                x.subtract(step.worst()).multiply(BigDecimal.valueOf(step.best().compareTo(step.worst())));
        boolean beyond = past.signum() < 0
                || x.subtract(step.best())
                                .multiply(BigDecimal.valueOf(step.best().compareTo(step.worst())))
                                .signum()
                        > 0;
        return beyond
                ? words.say("steps-beyond", words.step(value))
                : words.formula("(%s\u00A0−\u00A0%s) ÷ (%s\u00A0−\u00A0%s) = %s"
                        .formatted(
                                words.step(x),
                                words.step(step.worst()),
                                words.step(step.best()),
                                words.step(step.worst()),
                                words.step(value)));
    }

    private static Total total(ComparisonView view, WorkingsView steps, MatchStep match, Words words) {
        String parts = steps.values().stream()
                .filter(each -> each.option().equals(match.option()) && isWeighed(view, each))
                .map(each -> each.contribution() == null ? words.say("not-known") : exact(each.contribution(), words))
                .collect(Collectors.joining(" + "));
        return new Total(
                name(view, match.option()),
                match.sum() == null
                        ? words.formula(parts)
                        : words.formula("%s = %s".formatted(parts, exact(match.sum(), words))),
                match.match() == null ? words.say("not-known") : words.number(match.match()),
                words.number(match.low()),
                words.number(match.high()),
                words.number(match.closestIn().setScale(1, RoundingMode.HALF_UP)));
    }

    private static boolean isWeighed(ComparisonView view, ValueStep step) {
        BigDecimal weight = row(view, step.attribute()).weight();
        return weight != null && weight.signum() > 0;
    }

    private static String exact(BigDecimal points, Words words) {
        return words.number(points.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static RowView row(ComparisonView view, String attribute) {
        return view.rows().stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static String name(ComparisonView view, String option) {
        return view.options().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
