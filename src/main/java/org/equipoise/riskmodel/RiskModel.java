package org.equipoise.riskmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.TimeFrame;
import org.jspecify.annotations.Nullable;

/// A published model that gives the risk, or a score, of a person of whom a few things are told.
///
/// @param version counted by whoever keeps the file; `hash` is of everything in it
/// @param horizon over what time the risk is counted; numbers of another time are never mixed in
/// @param by the choices by which numbers of the formula differ, such as sex
/// @param tolerance how far a published example may lie from what the model gives, as a proportion
public record RiskModel(
        String id,
        int version,
        String hash,
        String name,
        String predicts,
        TimeFrame horizon,
        String population,
        String licence,
        List<String> notes,
        List<String> by,
        List<Input> inputs,
        List<Variable> variables,
        Formula formula,
        double tolerance,
        List<Example> examples,
        List<Reference> sources) {

    /// What comes of a model for one person.
    ///
    /// @param points of models that count points
    /// @param risk null where no risk is published for the points
    public record Result(@Nullable Integer points, @Nullable Risk risk) {}

    /// A case whose outcome is published, or worked out from the published rules.
    ///
    /// @param risk null in examples of points
    /// @param within how far off the model may be; null for the model's tolerance
    /// @param source the id of one of the model's sources
    public record Example(
            Map<String, Input.Value> inputs,
            @Nullable Double risk,
            @Nullable Integer points,
            @Nullable Double within,
            String source,
            @Nullable String note) {}

    public enum Kind {
        POINTS,
        TABLE,
        LOGISTIC,
        COX
    }

    public Kind kind() {
        return switch (formula) {
            case Formula.Points _ -> Kind.POINTS;
            case Formula.Table _ -> Kind.TABLE;
            case Formula.Logistic _ -> Kind.LOGISTIC;
            case Formula.Cox _ -> Kind.COX;
        };
    }

    public Optional<Input> input(String input) {
        return inputs.stream().filter(each -> each.id().equals(input)).findFirst();
    }

    Optional<Variable> variable(String variable) {
        return variables.stream().filter(each -> each.id().equals(variable)).findFirst();
    }

    /// @param told a value for every input, each of which the input allows
    /// @throws IllegalArgumentException if one is missing or not allowed: nothing is assumed or clamped
    /// @throws ArithmeticException if the formula gives no finite number for these values
    public Result calculate(Map<String, Input.Value> told) {
        List<String> unfit = new ArrayList<>();
        for (Input input : inputs) {
            Input.Value value = told.get(input.id());
            if (value == null || !input.allows(value)) {
                unfit.add(input.id());
            }
        }
        if (!unfit.isEmpty()) {
            throw new IllegalArgumentException("Missing or not allowed: " + String.join(", ", unfit));
        }
        return new Calculation(this, told).result();
    }

    /// The points that somebody can have for whom no risk is published; tried for people at the ends of every number
    /// and on both sides of every edge that the model knows.
    public SortedSet<Integer> pointsWithoutRisk() {
        SortedSet<Integer> without = new TreeSet<>();
        Grid.along(this, Grid.edges(variables)).allMatch(person -> {
            Result result = calculate(person);
            if (result.points() != null && result.risk() == null) {
                without.add(result.points());
            }
            return true;
        });
        return without;
    }
}
