package org.equipoise.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.equipoise.problem.Objections;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// Reads what a model is told. Everything is needed, and nothing is ever moved into range.
record InputReader(RiskModel model, Objections objections) {

    private static final String AT = "/inputs";

    /// What is returned counts only if nothing was objected to.
    Map<String, Input.Value> read(Map<String, JsonNode> told) {
        Map<String, Input.Value> values = new LinkedHashMap<>();
        for (Input input : model.inputs()) {
            Input.Value value = value(told.get(input.id()));
            if (value != null && input.allows(value)) {
                values.put(input.id(), value);
            } else {
                objections.at(AT, input.id(), wanted(input));
            }
        }
        told.keySet().stream()
                .filter(id -> model.input(id).isEmpty())
                .forEach(id -> objections.at(AT, id, "The model does not ask for this."));
        return values;
    }

    private static Input.@Nullable Value value(@Nullable JsonNode told) {
        return switch (told) {
            case JsonNode number when number.isNumber() -> new Input.Value.Measured(number.doubleValue());
            case JsonNode truth when truth.isBoolean() -> new Input.Value.Truth(truth.booleanValue());
            case JsonNode choice when choice.isTextual() -> new Input.Value.Choice(choice.textValue());
            case null, default -> null;
        };
    }

    private static String wanted(Input input) {
        return switch (input) {
            case Input.Measurement number ->
                "A %snumber from %s to %s%s is wanted. Nothing outside is calculated."
                        .formatted(
                                number.whole() ? "whole " : "",
                                plain(number.minimum()),
                                plain(number.maximum()),
                                number.unit() == null ? "" : " (" + number.unit() + ")");
            case Input.YesNo _ -> "Either true or false is wanted.";
            case Input.Choice choice ->
                choice.choices().stream().collect(Collectors.joining("`, `", "One of `", "` is wanted."));
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
