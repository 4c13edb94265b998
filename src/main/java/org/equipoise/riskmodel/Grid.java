package org.equipoise.riskmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// People all over the range of a model: every choice, and every number at its ends, between them and at given edges.
class Grid {

    /// More people than this are not tried one by one; then numbers are tried at their ends alone.
    private static final long MOST = 50_000;

    private final List<Input> inputs;
    private final SequencedMap<String, List<Input.Value>> values = new LinkedHashMap<>();

    private Grid(List<Input> inputs) {
        this.inputs = inputs;
    }

    static Grid over(RiskModel model) {
        Grid grid = new Grid(model.inputs());
        model.inputs().forEach(input -> grid.values.put(input.id(), values(input, List.of(), true)));
        if (grid.size() > MOST) {
            model.inputs().forEach(input -> grid.values.put(input.id(), values(input, List.of(), false)));
        }
        return grid;
    }

    /// @param edges by input: numbers at and beside which people are wanted
    static Grid along(RiskModel model, Map<String, List<Double>> edges) {
        Grid grid = new Grid(model.inputs());
        model.inputs()
                .forEach(input ->
                        grid.values.put(input.id(), values(input, edges.getOrDefault(input.id(), List.of()), false)));
        return grid;
    }

    /// Where the variables that are made of one input change, by that input.
    static Map<String, List<Double>> edges(List<Variable> variables) {
        Map<String, List<Double>> edges = new HashMap<>();
        for (Variable variable : variables) {
            if (variable instanceof Variable.Derived derived) {
                derived.steps().stream()
                        .flatMap(step -> step.edges().stream())
                        .forEach(edge -> edges.computeIfAbsent(derived.from(), _ -> new ArrayList<>())
                                .add(edge));
            }
        }
        return edges;
    }

    private long size() {
        return values.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    boolean tooLarge() {
        return size() > MOST * 10;
    }

    /// Whether all of these people pass.
    boolean allMatch(Predicate<Map<String, Input.Value>> test) {
        return allMatch(0, new LinkedHashMap<>(), test);
    }

    private boolean allMatch(int next, Map<String, Input.Value> person, Predicate<Map<String, Input.Value>> test) {
        if (next == inputs.size()) {
            return test.test(person);
        }
        String input = inputs.get(next).id();
        for (Input.Value value : values.getOrDefault(input, List.of())) {
            person.put(input, value);
            if (!allMatch(next + 1, person, test)) {
                return false;
            }
        }
        return true;
    }

    private static List<Input.Value> values(Input input, List<Double> edges, boolean between) {
        return switch (input) {
            case Input.YesNo _ -> List.of(new Input.Value.Truth(false), new Input.Value.Truth(true));
            case Input.Choice choice ->
                choice.choices().stream()
                        .<Input.Value>map(Input.Value.Choice::new)
                        .toList();
            case Input.Measurement number -> numbers(number, edges, between);
        };
    }

    private static List<Input.Value> numbers(Input.Measurement input, List<Double> edges, boolean between) {
        TreeSet<Double> numbers = new TreeSet<>(List.of(input.minimum(), input.maximum()));
        if (between) {
            numbers.add((input.minimum() + input.maximum()) / 2);
        }
        for (double edge : edges) {
            numbers.add(edge);
            numbers.add(input.whole() ? edge - 1 : Math.nextDown(edge));
            numbers.add(input.whole() ? edge + 1 : Math.nextUp(edge));
        }
        return new ArrayList<>(numbers.stream()
                .flatMap(number ->
                        Stream.<Input.Value>of(new Input.Value.Measured(input.whole() ? Math.floor(number) : number)))
                .filter(input::allows)
                .distinct()
                .toList());
    }
}
