package org.equipoise.riskmodel;

import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;

/// Whether every number of a formula is there for every choice, and is what it can be.
class ParameterCheck {

    private final RiskModel model;
    private final List<Fault> faults;

    ParameterCheck(RiskModel model, List<Fault> faults) {
        this.model = model;
        this.faults = faults;
    }

    void check() {
        for (String input : model.by()) {
            if (!(model.input(input).orElse(null) instanceof Input.Choice)) {
                say("/by", "there is no choice '%s' among the inputs".formatted(input));
                return;
            }
        }
        switch (model.formula()) {
            case Formula.Points _ ->
                terms(number -> number == Math.rint(number) && Math.abs(number) <= 1000, "points are whole numbers");
            case Formula.Table _ -> {}
            case Formula.Logistic logistic -> {
                finite(logistic.constant(), "/constant");
                terms(Double::isFinite, "the number is too large");
            }
            case Formula.Cox cox -> {
                number(
                        cox.baselineSurvival(),
                        "/baselineSurvival",
                        number -> number > 0 && number < 1,
                        "the share that stays free of it lies between 0 and 1");
                finite(cox.centre(), "/centre");
                if (cox.recalibration() != null) {
                    finite(cox.recalibration().intercept(), "/recalibration/intercept");
                    finite(cox.recalibration().slope(), "/recalibration/slope");
                }
                terms(Double::isFinite, "the number is too large");
            }
        }
    }

    private void terms(DoublePredicate fits, String reason) {
        List<Formula.Term> terms = model.formula().allTerms();
        for (int i = 0; i < terms.size(); i++) {
            number(terms.get(i).coefficient(), "/terms/" + i + "/coefficient", fits, reason);
        }
    }

    private void finite(Parameter parameter, String at) {
        number(parameter, at, Double::isFinite, "the number is too large");
    }

    private void number(Parameter parameter, String at, DoublePredicate fits, String reason) {
        number(parameter, at, fits, reason, model.by());
    }

    private void number(Parameter parameter, String at, DoublePredicate fits, String reason, List<String> by) {
        switch (parameter) {
            case Parameter.Same(double number) -> {
                if (!fits.test(number)) {
                    say(at, reason);
                }
            }
            case Parameter.ByChoice(var choices) -> {
                Set<String> wanted = by.isEmpty() ? Set.of() : choices(by.getFirst());
                if (!wanted.equals(choices.keySet())) {
                    say(at, "there is not one number for each choice that `by` names");
                } else {
                    choices.forEach(
                            (choice, next) -> number(next, at + "/" + choice, fits, reason, by.subList(1, by.size())));
                }
            }
        }
    }

    private Set<String> choices(String input) {
        return model.input(input).orElse(null) instanceof Input.Choice choice ? Set.copyOf(choice.choices()) : Set.of();
    }

    private void say(String pointer, String reason) {
        faults.add(new Fault(pointer, reason));
    }
}
