package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.aid.Attribute;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.jspecify.annotations.Nullable;

/// Every step from what was told to the matches, so that a person with a calculator comes to the same: up to 15 digits,
/// which are kept until the end. A sum is rounded to nine decimals, and then half-up to the one that is shown.
///
/// @param sumOfMarks null while not enough is told
/// @param values of every cell that can be weighed, and `matches`: empty where the aid shows rows alone
/// @param draws null without matches, and `closestInAtLeast` likewise
public record WorkingsView(
        @Nullable BigDecimal sumOfMarks,
        List<WeightStep> weights,
        List<ValueStep> values,
        List<MatchStep> matches,
        @Nullable Integer draws,
        @Nullable BigDecimal closestInAtLeast) {

    /// weight = mark / sum of the marks
    public record WeightStep(String attribute, BigDecimal mark, BigDecimal weight) {}

    /// value = (x − worst) / (best − worst), not below 0 or above 1; contribution = 100 · weight · value
    ///
    /// @param x null where it is not known; then value and contribution are null too
    /// @param low the value at the worse end of the interval, `high` at the better end
    public record ValueStep(
            String attribute,
            String option,
            BigDecimal worst,
            BigDecimal best,
            @Nullable BigDecimal x,
            @Nullable BigDecimal value,
            BigDecimal low,
            BigDecimal high,
            @Nullable BigDecimal contribution,
            BigDecimal lowContribution,
            BigDecimal highContribution) {}

    /// sum = the contributions added up; match = the sum, rounded
    ///
    /// @param closestIn in how many draws it matches most closely
    public record MatchStep(
            String option,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal match,
            BigDecimal lowSum,
            BigDecimal low,
            BigDecimal highSum,
            BigDecimal high,
            BigDecimal closestIn) {}

    static WorkingsView of(Comparison comparison) {
        Map<String, Double> shares = comparison.weights().shares();
        boolean matched = !comparison.matches().isEmpty();
        return new WorkingsView(
                shares.isEmpty() ? null : Rounding.step(comparison.weights().sumOfMarks()),
                comparison.weights().marks().entrySet().stream()
                        .filter(mark -> shares.containsKey(mark.getKey()))
                        .map(mark -> new WeightStep(
                                mark.getKey(),
                                Rounding.step(mark.getValue()),
                                Rounding.step(Objects.requireNonNull(shares.get(mark.getKey())))))
                        .toList(),
                matched
                        ? comparison.rows().stream()
                                .filter(row -> row.weight() != null)
                                .flatMap(row -> row.cells().stream().map(cell -> value(row, cell)))
                                .toList()
                        : List.of(),
                IntStream.range(0, comparison.matches().size())
                        .mapToObj(i -> match(
                                comparison.matches().get(i),
                                comparison.standings().get(i).ahead()))
                        .toList(),
                matched ? comparison.draws() : null,
                matched ? Rounding.step(Closest.ENOUGH) : null);
    }

    private static ValueStep value(Comparison.Row row, Comparison.Cell cell) {
        Comparison.Worth worth = Objects.requireNonNull(cell.worth());
        Scale scale = scale(row.attribute(), cell.found());
        double points = 100 * row.weightOrNothing();
        return new ValueStep(
                row.id(),
                cell.option(),
                Rounding.step(scale.worst()),
                Rounding.step(scale.best()),
                x(cell.found()),
                step(worth.exact()),
                Rounding.step(worth.low()),
                Rounding.step(worth.high()),
                worth.exact() == null ? null : Rounding.step(points * worth.exact()),
                Rounding.step(points * worth.low()),
                Rounding.step(points * worth.high()));
    }

    private static MatchStep match(Comparison.Match match, double ahead) {
        Double exact = match.exact();
        return new MatchStep(
                match.option(),
                step(exact),
                exact == null ? null : Rounding.points(exact),
                Rounding.step(match.low()),
                Rounding.points(match.low()),
                Rounding.step(match.high()),
                Rounding.points(match.high()),
                Rounding.step(ahead));
    }

    private static @Nullable BigDecimal x(Found found) {
        return switch (found) {
            case Found.OfRisk risk -> Rounding.step(risk.risk().value());
            case Found.OfQuantity quantity -> Rounding.step(quantity.value());
            case Found.OfLevel level -> Rounding.step(level.position());
            case Found.OfWords _, Found.Nothing _ -> null;
        };
    }

    /// Levels stand on a scale of their own, whatever the row's.
    private static Scale scale(@Nullable Attribute attribute, Found found) {
        boolean number = found instanceof Found.OfRisk || found instanceof Found.OfQuantity;
        return number && attribute != null && attribute.scale() != null ? attribute.scale() : Scale.OF_LEVELS;
    }

    private static @Nullable BigDecimal step(@Nullable Double number) {
        return number == null ? null : Rounding.step(number);
    }
}
