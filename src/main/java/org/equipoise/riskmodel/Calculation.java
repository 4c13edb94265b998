package org.equipoise.riskmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.evidence.Risk;

/// One model worked out for one person. Strict arithmetic: the same on every machine.
class Calculation {

    private final RiskModel model;
    private final Map<String, Input.Value> told;
    private final Map<String, Double> known = new HashMap<>();

    Calculation(RiskModel model, Map<String, Input.Value> told) {
        this.model = model;
        this.told = told;
    }

    RiskModel.Result result() {
        return switch (model.formula()) {
            case Formula.Points(var terms, var risks) -> {
                int points = Math.toIntExact(Math.round(finite(sum(terms))));
                yield new RiskModel.Result(points, risks.get(points));
            }
            case Formula.Table(var rows) -> new RiskModel.Result(null, row(rows).risk());
            case Formula.Logistic(var constant, var terms) ->
                risk(1 / (1 + finite(StrictMath.exp(-finite(of(constant) + sum(terms))))));
            case Formula.Cox cox -> risk(-StrictMath.expm1(-hazard(cox)));
        };
    }

    /// The cumulative hazard H = −ln(1 − risk).
    private double hazard(Formula.Cox cox) {
        double relative = finite(StrictMath.exp(finite(sum(cox.terms()) - of(cox.centre()))));
        double hazard = finite(-relative * StrictMath.log(of(cox.baselineSurvival())));
        Formula.Recalibration recalibration = cox.recalibration();
        return recalibration == null
                ? hazard
                : finite(StrictMath.exp(
                        finite(of(recalibration.intercept()) + of(recalibration.slope()) * StrictMath.log(hazard))));
    }

    private double sum(List<Formula.Term> terms) {
        double sum = 0;
        for (Formula.Term term : terms) {
            double product = of(term.coefficient());
            for (String factor : term.of()) {
                product *= number(factor);
            }
            sum += product;
        }
        return sum;
    }

    private double of(Parameter parameter) {
        return parameter.of(model.by().stream().map(this::choice).toList());
    }

    private String choice(String input) {
        return told.get(input) instanceof Input.Value.Choice(String choice) ? choice : "";
    }

    private double number(String name) {
        Double number = known.get(name);
        if (number == null) {
            number = model.variable(name).map(this::variable).orElseGet(() -> input(name));
            known.put(name, number);
        }
        return number;
    }

    private double input(String name) {
        return switch (told.get(name)) {
            case Input.Value.Measured(double number) -> number;
            case Input.Value.Truth(boolean yes) -> yes ? 1 : 0;
            case null, default -> throw new IllegalArgumentException("%s is no number".formatted(name));
        };
    }

    private double variable(Variable variable) {
        return switch (variable) {
            case Variable.Indicator indicator -> indicator.is().equals(told.get(indicator.from())) ? 1 : 0;
            case Variable.Derived derived -> {
                double number = number(derived.from());
                for (Variable.Step step : derived.steps()) {
                    number = after(step, number);
                }
                yield number;
            }
        };
    }

    private double after(Variable.Step step, double number) {
        return switch (step) {
            case Variable.Step.Sum(var sign, var operand) ->
                switch (sign) {
                    case PLUS -> number + of(operand);
                    case MINUS -> number - of(operand);
                    case TIMES -> number * of(operand);
                    case OVER -> number / of(operand);
                };
            case Variable.Step.Ln() -> StrictMath.log(number);
            case Variable.Step.AtMost(double limit) -> Math.min(number, limit);
            case Variable.Step.AtLeast(double limit) -> Math.max(number, limit);
            case Variable.Step.Within(Variable.Band band) -> band.holds(number) ? 1 : 0;
        };
    }

    private double of(Variable.Operand operand) {
        return operand.name() == null ? operand.number() : number(operand.name());
    }

    private Formula.Row row(List<Formula.Row> rows) {
        return rows.stream()
                .filter(row -> row.when().entrySet().stream()
                        .allMatch(each -> each.getValue().holds(Objects.requireNonNull(told.get(each.getKey())))))
                .findFirst()
                .orElseThrow(() -> new ArithmeticException("No row of the table holds"));
    }

    private static RiskModel.Result risk(double risk) {
        if (!(risk >= 0 && risk <= 1)) {
            throw new ArithmeticException("The formula gives no probability");
        }
        return new RiskModel.Result(null, Risk.of(risk));
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new ArithmeticException("The formula gives no finite number");
        }
        return number;
    }
}
