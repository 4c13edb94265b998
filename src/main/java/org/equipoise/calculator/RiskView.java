package org.equipoise.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.equipoise.evidence.Denominator;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.evidence.Risk;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// What a model gives for one person, and of what: never a number without its model, time and people.
///
/// @param points of models that count points; null of others
/// @param risk a probability, six significant digits; null where none is published for so many points
/// @param count people of the denominator; null without a risk
/// @param fewerThanOne whether the count is 0 although it can happen
record RiskView(
        ModelView model,
        String predicts,
        HorizonView horizon,
        String population,
        SequencedMap<String, Object> inputs,
        @Nullable Integer points,
        @Nullable BigDecimal risk,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Integer count,
        @Nullable Integer denominator,
        boolean fewerThanOne) {

    private static final MathContext DIGITS = new MathContext(6);

    record ModelView(String id, int version, String hash, String name) {}

    static RiskView of(RiskModel model, Map<String, Input.Value> told, RiskModel.Result result) {
        Risk risk = result.risk();
        Interval interval = risk == null ? null : risk.interval();
        NaturalFrequency people =
                risk == null ? null : NaturalFrequency.of(risk.value(), Denominator.of(List.of(risk.value())));
        return new RiskView(
                new ModelView(model.id(), model.version(), model.hash(), model.name()),
                model.predicts(),
                HorizonView.of(model.horizon()),
                model.population(),
                inputs(model, told),
                result.points(),
                risk == null ? null : plain(risk.value()),
                interval == null ? null : plain(interval.low()),
                interval == null ? null : plain(interval.high()),
                people == null ? null : people.count(),
                people == null ? null : people.denominator().people(),
                people != null && people.nearness() == NaturalFrequency.Nearness.FEWER_THAN_ONE);
    }

    /// In the model's order.
    static SequencedMap<String, Object> inputs(RiskModel model, Map<String, Input.Value> told) {
        SequencedMap<String, Object> inputs = new LinkedHashMap<>();
        model.inputs()
                .forEach(input -> inputs.put(
                        input.id(),
                        switch (Objects.requireNonNull(told.get(input.id()))) {
                            case Input.Value.Measured(double number) -> plain(number);
                            case Input.Value.Truth(boolean yes) -> yes;
                            case Input.Value.Choice(String choice) -> choice;
                        }));
        return inputs;
    }

    private static BigDecimal plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
