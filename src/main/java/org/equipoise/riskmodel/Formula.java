package org.equipoise.riskmodel;

import java.util.List;
import java.util.Map;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// How a model comes from what is told to what it gives. With L the sum of the terms:
sealed interface Formula {

    /// A coefficient times the product of the named inputs and variables.
    record Term(List<String> of, Parameter coefficient) {}

    /// L points, and the risk that is published for so many points; empty where none is.
    record Points(List<Term> terms, Map<Integer, Risk> risks) implements Formula {}

    /// The risk of the one row whose conditions hold.
    record Table(List<Row> rows) implements Formula {}

    /// 1 / (1 + exp(−(constant + L))).
    record Logistic(Parameter constant, List<Term> terms) implements Formula {}

    /// 1 − S^exp(L − centre), with S the share that stays free of it at the centre.
    record Cox(
            Parameter baselineSurvival,
            Parameter centre,
            List<Term> terms,
            @Nullable Recalibration recalibration) implements Formula {}

    /// 1 − exp(−exp(intercept + slope · ln(−ln(1 − r)))) of a risk r, to fit it to another population.
    record Recalibration(Parameter intercept, Parameter slope) {}

    record Row(Map<String, Condition> when, Risk risk) {}

    sealed interface Condition {

        record Is(Input.Value value) implements Condition {}

        record Within(Variable.Band band) implements Condition {}

        default boolean holds(Input.Value told) {
            return switch (this) {
                case Is(Input.Value value) -> value.equals(told);
                case Within(Variable.Band band) ->
                    told instanceof Input.Value.Measured(double number) && band.holds(number);
            };
        }
    }

    default List<Term> allTerms() {
        return switch (this) {
            case Points points -> points.terms();
            case Table _ -> List.of();
            case Logistic logistic -> logistic.terms();
            case Cox cox -> cox.terms();
        };
    }
}
