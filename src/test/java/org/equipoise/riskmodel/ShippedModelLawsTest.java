package org.equipoise.riskmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.equipoise.riskmodel.Input.Value;

/// What is true of the shipped models all over their ranges.
@PropertyDefaults(tries = 500)
class ShippedModelLawsTest {

    private static final RiskModel SCORE2 = RiskModelFixtures.shipped("score2");
    private static final RiskModel PREVENT = RiskModelFixtures.shipped("prevent-ascvd-10-years");
    private static final RiskModel CHA2DS2_VASC = RiskModelFixtures.shipped("cha2ds2-vasc");

    private static final List<RiskModel> ALL = RiskModelFixtures.contents().values().stream()
            .map(RiskModelContent::read)
            .toList();

    record Person(RiskModel model, Map<String, Value> inputs) {

        Person but(String input, Object value) {
            Map<String, Value> changed = new LinkedHashMap<>(inputs);
            changed.put(input, Value.of(value));
            return new Person(model, changed);
        }

        double number(String input) {
            return inputs.get(input) instanceof Value.Measured(double number) ? number : Double.NaN;
        }

        double risk() {
            var risk = model.calculate(inputs).risk();
            return risk == null ? Double.NaN : risk.value();
        }

        int points() {
            Integer points = model.calculate(inputs).points();
            return points == null ? -1 : points;
        }
    }

    @Property
    void givesAProbabilityEverywhere(@ForAll("anybody") Person person) {
        RiskModel.Result result = person.model().calculate(person.inputs());
        assertThat(result.risk() != null || result.points() != null).isTrue();
    }

    @Property
    void isTheSameEachTime(@ForAll("anybody") Person person) {
        assertThat(person.model().calculate(person.inputs()))
                .isEqualTo(person.model().calculate(person.inputs()));
    }

    @Property
    void ageRaisesTheRisk(@ForAll("forScore2") Person person, @ForAll @DoubleRange(min = 40, max = 69) double age) {
        double one = person.number("age");
        assertThat(person.but("age", Math.max(one, age)).risk())
                .isGreaterThanOrEqualTo(person.but("age", Math.min(one, age)).risk());
    }

    @Property
    void smokingRaisesTheRisk(@ForAll("forScore2") Person european, @ForAll("forPrevent") Person american) {
        assertThat(european.but("smoker", true).risk())
                .isGreaterThan(european.but("smoker", false).risk());
        assertThat(american.but("smoker", true).risk())
                .isGreaterThan(american.but("smoker", false).risk());
    }

    @Property
    void diabetesRaisesTheRisk(@ForAll("forPrevent") Person person) {
        assertThat(person.but("diabetes", true).risk())
                .isGreaterThan(person.but("diabetes", false).risk());
    }

    @Property
    void pressureRaisesTheRisk(
            @ForAll("forScore2") Person person, @ForAll @DoubleRange(min = 90, max = 200) double pressure) {
        String input = "systolic-blood-pressure";
        double one = person.number(input);
        assertThat(person.but(input, Math.max(one, pressure)).risk())
                .isGreaterThanOrEqualTo(
                        person.but(input, Math.min(one, pressure)).risk());
    }

    @Property
    void noConditionTakesPointsAway(@ForAll("forAtrialFibrillation") Person person) {
        for (Input input : CHA2DS2_VASC.inputs()) {
            if (input instanceof Input.YesNo) {
                assertThat(person.but(input.id(), true).points())
                        .isGreaterThan(person.but(input.id(), false).points());
            }
        }
        assertThat(person.points()).isBetween(0, 9);
    }

    @Provide
    Arbitrary<Person> anybody() {
        return Arbitraries.of(ALL).flatMap(ShippedModelLawsTest::people);
    }

    @Provide
    Arbitrary<Person> forScore2() {
        return people(SCORE2);
    }

    @Provide
    Arbitrary<Person> forPrevent() {
        return people(PREVENT);
    }

    @Provide
    Arbitrary<Person> forAtrialFibrillation() {
        return people(CHA2DS2_VASC);
    }

    private static Arbitrary<Person> people(RiskModel model) {
        return Combinators.combine(model.inputs().stream()
                        .map(ShippedModelLawsTest::values)
                        .toList())
                .as(values -> {
                    Map<String, Value> inputs = new LinkedHashMap<>();
                    for (int i = 0; i < values.size(); i++) {
                        inputs.put(model.inputs().get(i).id(), values.get(i));
                    }
                    return new Person(model, inputs);
                });
    }

    private static Arbitrary<Value> values(Input input) {
        return switch (input) {
            case Input.YesNo _ -> Arbitraries.of(true, false).map(Value::of);
            case Input.Choice choice -> Arbitraries.of(choice.choices()).map(Value::of);
            case Input.Measurement number ->
                Arbitraries.doubles()
                        .between(number.minimum(), number.maximum())
                        .map(each -> Value.of(number.whole() ? Math.rint(each) : each));
        };
    }
}
