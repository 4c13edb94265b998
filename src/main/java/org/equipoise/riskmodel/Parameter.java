package org.equipoise.riskmodel;

import java.util.List;
import java.util.Map;

/// A number of a formula: the same for everybody, or one for each choice.
sealed interface Parameter {

    record Same(double number) implements Parameter {}

    record ByChoice(Map<String, Parameter> choices) implements Parameter {}

    /// @param chosen the person's choices in the order of the model's `by`
    default double of(List<String> chosen) {
        return switch (this) {
            case Same(double number) -> number;
            case ByChoice(var choices) -> {
                Parameter next = chosen.isEmpty() ? null : choices.get(chosen.getFirst());
                if (next == null) {
                    throw new IllegalArgumentException("There is no number for this choice");
                }
                yield next.of(chosen.subList(1, chosen.size()));
            }
        };
    }
}
