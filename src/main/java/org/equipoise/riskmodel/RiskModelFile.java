package org.equipoise.riskmodel;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.TimeFrame;
import org.jspecify.annotations.Nullable;

/// A model as its file writes it; `decision-aids/model.schema.json` says what may stand in it. A parameter is a
/// number, or an object of parameters by choice; an operand is a number or a name; a value a number, truth or choice.
record RiskModelFile(
        String id,
        int version,
        RiskModel.Kind kind,
        String name,
        String predicts,
        HorizonFile horizon,
        String population,
        String licence,
        @Nullable List<String> notes,
        List<InputFile> inputs,
        @Nullable List<String> by,
        @Nullable Map<String, VariableFile> variables,
        @Nullable List<TermFile> terms,
        @Nullable Map<String, RiskFile> risks,
        @Nullable List<RowFile> rows,
        @Nullable Object constant,
        @Nullable Object baselineSurvival,
        @Nullable Object centre,
        @Nullable RecalibrationFile recalibration,
        double tolerance,
        List<ExampleFile> examples,
        List<Reference> sources) {

    record HorizonFile(@Nullable String at, @Nullable String each) {

        TimeFrame timeFrame() {
            return at == null
                    ? new TimeFrame.Each(Period.parse(Objects.requireNonNull(each)))
                    : new TimeFrame.At(Period.parse(at));
        }
    }

    record InputFile(
            String id,
            String type,
            String label,
            @Nullable String unit,
            double minimum,
            double maximum,
            @Nullable List<String> choices) {

        Input toInput() {
            return switch (type) {
                case "boolean" -> new Input.YesNo(id, label);
                case "choice" -> new Input.Choice(id, label, List.copyOf(Objects.requireNonNull(choices)));
                default -> new Input.Measurement(id, label, unit, minimum, maximum, type.equals("integer"));
            };
        }
    }

    record VariableFile(
            String from,
            @Nullable List<StepFile> then,
            @Nullable Object is) {

        Variable toVariable(String id) {
            return is == null
                    ? new Variable.Derived(
                            id,
                            from,
                            then == null
                                    ? List.of()
                                    : then.stream().map(StepFile::toStep).toList())
                    : new Variable.Indicator(id, from, Input.Value.of(is));
        }
    }

    record StepFile(
            @Nullable Object plus,
            @Nullable Object minus,
            @Nullable Object times,
            @Nullable Object over,
            boolean ln,
            @Nullable Double atMost,
            @Nullable Double atLeast,
            Variable.@Nullable Band within) {

        Variable.Step toStep() {
            if (ln) {
                return new Variable.Step.Ln();
            }
            if (atMost != null) {
                return new Variable.Step.AtMost(atMost);
            }
            if (atLeast != null) {
                return new Variable.Step.AtLeast(atLeast);
            }
            if (within != null) {
                return new Variable.Step.Within(within);
            }
            if (plus != null) {
                return new Variable.Step.Sum(Variable.Step.Sign.PLUS, operand(plus));
            }
            if (minus != null) {
                return new Variable.Step.Sum(Variable.Step.Sign.MINUS, operand(minus));
            }
            return times != null
                    ? new Variable.Step.Sum(Variable.Step.Sign.TIMES, operand(times))
                    : new Variable.Step.Sum(Variable.Step.Sign.OVER, operand(Objects.requireNonNull(over)));
        }
    }

    record TermFile(List<String> of, Object coefficient) {

        Formula.Term toTerm() {
            return new Formula.Term(List.copyOf(of), parameter(coefficient));
        }
    }

    record RiskFile(
            double value, @Nullable Double low, @Nullable Double high) {

        Risk risk() {
            return low == null || high == null ? Risk.of(value) : Risk.of(value, low, high);
        }
    }

    record RowFile(Map<String, Object> when, RiskFile risk) {

        Formula.Row toRow() {
            Map<String, Formula.Condition> conditions = new LinkedHashMap<>();
            when.forEach((input, wanted) -> conditions.put(
                    input,
                    wanted instanceof Map<?, ?> band
                            ? new Formula.Condition.Within(new Variable.Band(
                                    end(band.get("from")), end(band.get("above")), end(band.get("below"))))
                            : new Formula.Condition.Is(Input.Value.of(wanted))));
            return new Formula.Row(conditions, risk.risk());
        }

        private static @Nullable Double end(@Nullable Object end) {
            return end instanceof Number number ? (Double) number.doubleValue() : null;
        }
    }

    record RecalibrationFile(Object intercept, Object slope) {}

    record ExampleFile(
            Map<String, Object> inputs,
            @Nullable Double risk,
            @Nullable Integer points,
            @Nullable Double within,
            String source,
            @Nullable String note) {

        RiskModel.Example toExample() {
            Map<String, Input.Value> values = new LinkedHashMap<>();
            inputs.forEach((input, told) -> values.put(input, Input.Value.of(told)));
            return new RiskModel.Example(values, risk, points, within, source, note);
        }
    }

    private static Variable.Operand operand(Object operand) {
        return operand instanceof Number number
                ? new Variable.Operand(null, number.doubleValue())
                : new Variable.Operand(operand.toString(), 0);
    }

    static Parameter parameter(@Nullable Object parameter) {
        return switch (parameter) {
            case Number number -> new Parameter.Same(number.doubleValue());
            case Map<?, ?> choices -> {
                Map<String, Parameter> byChoice = new LinkedHashMap<>();
                choices.forEach((choice, next) -> byChoice.put(String.valueOf(choice), parameter(next)));
                yield new Parameter.ByChoice(byChoice);
            }
            case null -> new Parameter.Same(0);
            default -> throw new IllegalArgumentException("A number is wanted");
        };
    }
}
