package org.equipoise.riskmodel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A model put to the proof: does it reproduce its examples, and does it give a probability all over its range?
class Trial {

    /// Half a unit in a place that no source prints.
    private static final double NOISE = 1e-12;

    private final RiskModel model;
    private final List<Fault> faults = new ArrayList<>();

    Trial(RiskModel model) {
        this.model = model;
    }

    List<Fault> faults() {
        if (model.formula() instanceof Formula.Table(var rows)) {
            coverage(rows);
        } else if (!Grid.over(model).allMatch(this::givesANumber)) {
            say("", "inputs in the valid range give no finite number, or no probability");
        }
        if (faults.isEmpty()) {
            examples();
        }
        return faults;
    }

    private boolean givesANumber(Map<String, Input.Value> person) {
        try {
            model.calculate(person);
            return true;
        } catch (ArithmeticException overflow) {
            return false;
        }
    }

    private void coverage(List<Formula.Row> rows) {
        Map<String, List<Double>> edges = new HashMap<>();
        for (Formula.Row row : rows) {
            row.when().forEach((input, condition) -> {
                if (condition instanceof Formula.Condition.Within(Variable.Band band)) {
                    edges.computeIfAbsent(input, _ -> new ArrayList<>()).addAll(band.edges());
                }
            });
        }
        Grid grid = Grid.along(model, edges);
        if (grid.tooLarge()) {
            say("/rows", "the table has more cases than can be checked");
        } else if (!grid.allMatch(person -> rows(rows, person) == 1)) {
            say("/rows", "not every person in the valid range has exactly one row");
        }
    }

    private static long rows(List<Formula.Row> rows, Map<String, Input.Value> person) {
        return rows.stream()
                .filter(row -> row.when().entrySet().stream()
                        .allMatch(each -> each.getValue().holds(Objects.requireNonNull(person.get(each.getKey())))))
                .count();
    }

    private void examples() {
        Set<String> sources = model.sources().stream().map(Reference::id).collect(Collectors.toSet());
        Set<String> chosen = new TreeSet<>();
        for (int i = 0; i < model.examples().size(); i++) {
            RiskModel.Example example = model.examples().get(i);
            String at = "/examples/" + i;
            if (!sources.contains(example.source())) {
                say(at + "/source", "there is no source '%s'".formatted(example.source()));
            }
            if (!model.inputs().stream()
                    .map(Input::id)
                    .collect(Collectors.toSet())
                    .equals(example.inputs().keySet())) {
                say(at + "/inputs", "the example does not tell exactly the model's inputs");
                continue;
            }
            chosen.add(choices(example.inputs()));
            example(example, at);
        }
        everyChoice(List.of(), chosen);
    }

    private void example(RiskModel.Example example, String at) {
        RiskModel.Result result;
        try {
            result = model.calculate(example.inputs());
        } catch (IllegalArgumentException outside) {
            say(at + "/inputs", "the example lies outside the model's valid range");
            return;
        }
        if (example.points() != null && !example.points().equals(result.points())) {
            say(at, "the model gives %s points and the example %d".formatted(result.points(), example.points()));
        }
        if (example.risk() != null) {
            double within = example.within() == null ? model.tolerance() : example.within();
            double risk = result.risk() == null ? Double.NaN : result.risk().value();
            if (!(Math.abs(risk - example.risk()) <= within + NOISE)) {
                say(
                        at,
                        String.format(
                                Locale.ROOT,
                                "the model gives %.6f and the example %s, which is more than %s apart",
                                risk,
                                plain(example.risk()),
                                plain(within)));
            }
        }
    }

    /// A set of numbers that no example uses could hold any mistake.
    private void everyChoice(List<String> begun, Set<String> chosen) {
        if (begun.size() == model.by().size()) {
            if (!chosen.contains(String.join(", ", begun))) {
                say("/examples", "no example has the choices " + String.join(", ", begun));
            }
            return;
        }
        if (model.input(model.by().get(begun.size())).orElse(null) instanceof Input.Choice input) {
            for (String choice : input.choices()) {
                List<String> further = new ArrayList<>(begun);
                further.add(choice);
                everyChoice(further, chosen);
            }
        }
    }

    private String choices(Map<String, Input.Value> inputs) {
        return model.by().stream()
                .map(input -> inputs.get(input) instanceof Input.Value.Choice(String choice) ? choice : "")
                .collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void say(String pointer, String reason) {
        faults.add(new Fault(pointer, reason));
    }
}
