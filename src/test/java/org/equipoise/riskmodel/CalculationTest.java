package org.equipoise.riskmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.equipoise.riskmodel.RiskModelFixtures.firstExampleBut;
import static org.equipoise.riskmodel.RiskModelFixtures.shipped;

import java.util.Map;
import org.equipoise.evidence.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {

    private static final String HEAD = """
            id: by-hand
            version: 1
            name: By hand
            predicts: nothing
            horizon: { at: P10Y }
            population: Nobody.
            licence: None.
            tolerance: 0
            sources: []
            examples: []
            """;

    /// Worked by hand with x = 4: steps one by one, and their order.
    @ParameterizedTest(name = "{0} makes {1} of 4")
    @CsvSource(delimiter = '|', textBlock = """
            { plus: 1 }                       | 5
            { minus: 1 }                      | 3
            { times: 2.5 }                    | 10
            { over: -8 }                      | -0.5
            { minus: y }                      | 1
            { ln: true }                      | 1.3862943611198906
            { atMost: 3 }                     | 3
            { atMost: 5 }                     | 4
            { atLeast: 5 }                    | 5
            { within: { from: 4 } }           | 1
            { within: { above: 4 } }          | 0
            { within: { below: 4 } }          | 0
            { within: { from: 3, below: 5 } } | 1
            { minus: 1 }, { times: 2 }        | 6
            { times: 2 }, { minus: 1 }        | 7
            """)
    void takesANumberThroughItsSteps(String steps, double result) {
        RiskModel model = model("""
                kind: logistic
                inputs:
                  - { id: x, type: number, label: X, minimum: 0, maximum: 9 }
                  - { id: y, type: number, label: Y, minimum: 0, maximum: 9 }
                variables:
                  made: { from: x, then: [%s] }
                constant: 0
                terms: [{ of: [made], coefficient: 1 }]
                """.formatted(steps));
        assertThat(logit(model, Map.of("x", number(4), "y", number(3)))).isCloseTo(result, within(1e-12));
    }

    @Test
    void multipliesTheFactorsOfATermAndCountsYesAsOne() {
        RiskModel model = model("""
                kind: logistic
                inputs:
                  - { id: x, type: number, label: X, minimum: 0, maximum: 9 }
                  - { id: flag, type: boolean, label: Yes }
                  - { id: sex, type: choice, label: Sex, choices: [female, male] }
                by: [sex]
                variables:
                  unflagged: { from: flag, is: false }
                  female: { from: sex, is: female }
                constant: { female: 0.5, male: -0.5 }
                terms:
                  - { of: [x, x, flag], coefficient: { female: 0.25, male: 2 } }
                  - { of: [x, unflagged], coefficient: 3 }
                  - { of: [female], coefficient: 0.125 }
                """);
        assertThat(logit(model, person(2, true, "female"))).isCloseTo(0.5 + 1 + 0.125, within(1e-12));
        assertThat(logit(model, person(2, false, "female"))).isCloseTo(0.5 + 6 + 0.125, within(1e-12));
        assertThat(logit(model, person(2, true, "male"))).isCloseTo(-0.5 + 8, within(1e-12));
    }

    /// 1 − 0.9^exp(1 − 0.5), and that risk fitted to another population, both as the formulas are printed.
    @Test
    void followsTheFormulasOfCoxModels() {
        String cox = """
                kind: cox
                inputs: [{ id: x, type: number, label: X, minimum: 0, maximum: 9 }]
                baselineSurvival: 0.9
                centre: 0.5
                terms: [{ of: [x], coefficient: 0.25 }]
                """;
        double risk = 1 - Math.pow(0.9, Math.exp(0.5));
        double fitted = 1 - Math.exp(-Math.exp(-0.5 + 0.7 * Math.log(-Math.log(1 - risk))));
        assertThat(risk(model(cox), Map.of("x", number(4))).value()).isCloseTo(risk, within(1e-12));
        assertThat(risk(model(cox + "recalibration: { intercept: -0.5, slope: 0.7 }\n"), Map.of("x", number(4)))
                        .value())
                .isCloseTo(fitted, within(1e-12));
    }

    @Test
    void looksUpATableWithItsIntervals() {
        RiskModel model = model("""
                kind: table
                inputs:
                  - { id: age, type: integer, label: Age, minimum: 40, maximum: 59 }
                  - { id: smoker, type: boolean, label: Smokes }
                rows:
                  - { when: { age: { below: 50 }, smoker: false }, risk: { value: 0.01, low: 0.005, high: 0.02 } }
                  - { when: { age: { from: 50 }, smoker: false }, risk: { value: 0.03 } }
                  - { when: { smoker: true }, risk: { value: 0.07 } }
                """);
        assertThat(risk(model, Map.of("age", number(49), "smoker", Input.Value.of(false))))
                .isEqualTo(Risk.of(0.01, 0.005, 0.02));
        assertThat(risk(model, Map.of("age", number(50), "smoker", Input.Value.of(false))))
                .isEqualTo(Risk.of(0.03));
        assertThat(risk(model, Map.of("age", number(50), "smoker", Input.Value.of(true))))
                .isEqualTo(Risk.of(0.07));
    }

    @Test
    void givesPointsWithoutARiskWhereNoneIsPublished() {
        RiskModel model = shipped("has-bled");
        assertThat(model.calculate(model.examples().get(2).inputs())).isEqualTo(new RiskModel.Result(9, null));
        assertThat(model.calculate(model.examples().get(1).inputs()).risk()).isEqualTo(Risk.of(0.0374));
    }

    @ParameterizedTest(name = "{0} of {1} is refused by name")
    @CsvSource({
        "pooled-cohort-equations, age, 39.9",
        "pooled-cohort-equations, age, 79.1",
        "pooled-cohort-equations, age, NaN",
        "pooled-cohort-equations, age, Infinity",
        "pooled-cohort-equations, group, nobody",
        "score2,                  systolic-blood-pressure, 201",
        "prevent-ascvd-10-years,  egfr, 14",
        "cha2ds2-vasc,            age, 65.5"
    })
    void refusesWhatLiesOutsideItsRange(String id, String input, String value) {
        RiskModel model = shipped(id);
        Object told = input.equals("group") ? value : (Object) Double.valueOf(value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.calculate(firstExampleBut(model, input, told)))
                .withMessageEndingWith(": " + input);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped("score2").calculate(Map.of()))
                .withMessageContaining("sex, region, age");
    }

    private static double logit(RiskModel model, Map<String, Input.Value> told) {
        double risk = risk(model, told).value();
        return Math.log(risk / (1 - risk));
    }

    private static Risk risk(RiskModel model, Map<String, Input.Value> told) {
        Risk risk = model.calculate(told).risk();
        if (risk == null) {
            throw new AssertionError("There is no risk");
        }
        return risk;
    }

    private static Map<String, Input.Value> person(double x, boolean yes, String sex) {
        return Map.of("x", number(x), "flag", Input.Value.of(yes), "sex", Input.Value.of(sex));
    }

    private static Input.Value number(double number) {
        return Input.Value.of(number);
    }

    private static RiskModel model(String yaml) {
        return RiskModelFixtures.written(HEAD + yaml).read();
    }
}
