package org.equipoise.riskmodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a schema cannot say of a model: that its parts fit each other, and that it reproduces its examples.
public final class ModelCheck {

    private final RiskModel model;
    private final List<Fault> faults = new ArrayList<>();

    private ModelCheck(RiskModel model) {
        this.model = model;
    }

    /// Everything that is wrong; a model with faults is not to be used.
    public static List<Fault> faults(RiskModel model) {
        ModelCheck check = new ModelCheck(model);
        check.inputs();
        check.variables();
        check.terms();
        new ParameterCheck(model, check.faults).check();
        return check.faults.isEmpty() ? new Trial(model).faults() : check.faults;
    }

    private void inputs() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < model.inputs().size(); i++) {
            Input input = model.inputs().get(i);
            if (!seen.add(input.id())) {
                say("/inputs/" + i, "the id '%s' stands twice".formatted(input.id()));
            }
            if (input instanceof Input.Measurement number && number.minimum() >= number.maximum()) {
                say("/inputs/" + i, "the range runs the wrong way: the maximum is not above the minimum");
            }
        }
        Set<String> used = used();
        for (int i = 0; i < model.inputs().size(); i++) {
            String id = model.inputs().get(i).id();
            if (!used.contains(id)) {
                say("/inputs/" + i, "the input '%s' is asked and never used".formatted(id));
            }
        }
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>(model.by());
        model.variables().forEach(variable -> used.addAll(variable.uses()));
        model.formula().allTerms().forEach(term -> used.addAll(term.of()));
        if (model.formula() instanceof Formula.Table(var rows)) {
            rows.forEach(row -> used.addAll(row.when().keySet()));
        }
        return used;
    }

    private void variables() {
        for (Variable variable : model.variables()) {
            String at = "/variables/" + variable.id();
            if (model.input(variable.id()).isPresent()) {
                say(at, "the name '%s' is an input's already".formatted(variable.id()));
            }
            switch (variable) {
                case Variable.Indicator indicator -> indicator(indicator.from(), indicator.is(), at);
                case Variable.Derived derived ->
                    derived.uses().forEach(name -> number(name, at, "'%s' is a choice and no number"));
            }
            if (reaches(variable, variable.id(), new HashSet<>())) {
                say(at, "'%s' is made of itself".formatted(variable.id()));
            }
        }
    }

    private void indicator(String from, Input.Value is, String at) {
        if (model.input(from).isEmpty()) {
            say(at + "/from", "there is no input '%s'".formatted(from));
        } else if (!model.input(from).orElseThrow().allows(is)) {
            say(at + "/is", "the input '%s' has no such answer".formatted(from));
        }
    }

    private boolean reaches(Variable from, String name, Set<String> seen) {
        return from.uses().contains(name)
                || from.uses().stream()
                        .filter(seen::add)
                        .flatMap(each -> model.variable(each).stream())
                        .anyMatch(each -> reaches(each, name, seen));
    }

    private void terms() {
        List<Formula.Term> terms = model.formula().allTerms();
        for (int i = 0; i < terms.size(); i++) {
            String at = "/terms/" + i;
            terms.get(i).of().forEach(name -> number(name, at, "'%s' is a choice; make a variable of it"));
        }
        if (model.formula() instanceof Formula.Table(var rows)) {
            for (int i = 0; i < rows.size(); i++) {
                conditions(rows.get(i).when(), "/rows/" + i + "/when/");
            }
        }
    }

    private void conditions(Map<String, Formula.Condition> when, String at) {
        when.forEach((name, condition) -> {
            Input input = model.input(name).orElse(null);
            if (input == null) {
                say(at + name, "there is no input '%s'".formatted(name));
            } else if (condition instanceof Formula.Condition.Is(Input.Value value)
                    ? !input.allows(value)
                    : !(input instanceof Input.Measurement)) {
                say(at + name, "the input '%s' has no such answer".formatted(name));
            }
        });
    }

    private void number(String name, String at, String ifChoice) {
        if (model.input(name).isEmpty() && model.variable(name).isEmpty()) {
            say(at, "there is no input and no variable '%s'".formatted(name));
        } else if (model.input(name).orElse(null) instanceof Input.Choice) {
            say(at, ifChoice.formatted(name));
        }
    }

    private void say(String pointer, String reason) {
        faults.add(new Fault(pointer, reason));
    }
}
