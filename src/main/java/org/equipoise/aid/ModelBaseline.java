package org.equipoise.aid;

import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.TimeFrame;
import org.equipoise.evidence.YearlyRate;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// A risk that a model gives for what a person tells; or that the person tells directly, which then counts.
///
/// @param inputs where each of the model's inputs is taken from
/// @param item the profile item that holds the risk itself; null where it cannot be told directly
/// @param conversion how the model's yearly rate becomes the risk over several years; null for the model's own horizon
/// @param modelSources named where the model gives the risk, in place of `sources`
public record ModelBaseline(
        String id,
        RiskModel model,
        Map<String, From> inputs,
        @Nullable String item,
        NotAllTold notAllTold,
        @Nullable Conversion conversion,
        List<String> sources,
        List<String> modelSources)
        implements Baseline {

    /// What stands in where the risk is not told and the model's inputs are not all told.
    public enum NotAllTold {
        /// The reference person's answer to `item`: the model is not used.
        REFERENCE_RISK,
        /// The reference person's answers to what is missing: the model is used all the same.
        REFERENCE_ANSWERS
    }

    public record Conversion(Period to, YearlyRate by) {}

    /// Where an input of the model comes from.
    public sealed interface From {

        record Item(String item) implements From {}

        /// The same for everybody whom the aid is for.
        record Always(Input.Value value) implements From {}
    }

    /// The profile items that the model is told.
    public Set<String> items() {
        return inputs.values().stream()
                .flatMap(from -> from instanceof From.Item(String each) ? Stream.of(each) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /// The profile items that the risk of somebody rests on who told these: `item` alone, or those of the model.
    public Set<String> restsOn(Collection<String> told) {
        boolean direct = item != null
                && (told.contains(item) || (notAllTold == NotAllTold.REFERENCE_RISK && !told.containsAll(items())));
        return item != null && direct ? Set.of(item) : items();
    }

    /// Over what time the risk is counted.
    public TimeFrame horizon() {
        return conversion == null ? model.horizon() : new TimeFrame.At(conversion.to());
    }

    /// What the model is told of somebody who answers the profile items so.
    public Map<String, Input.Value> told(Function<String, Input.Value> answers) {
        Map<String, Input.Value> told = new LinkedHashMap<>();
        model.inputs().forEach(input -> {
            switch (inputs.get(input.id())) {
                case From.Item(String each) -> told.put(input.id(), answers.apply(each));
                case From.Always(Input.Value value) -> told.put(input.id(), value);
                case null -> throw new IllegalStateException("The input %s comes from nowhere".formatted(input.id()));
            }
        });
        return told;
    }

    /// @throws ArithmeticException if the model gives no risk for these inputs
    public Risk risk(Map<String, Input.Value> told) {
        Risk risk = model.calculate(told).risk();
        if (risk == null) {
            throw new ArithmeticException("The model gives no risk for these inputs");
        }
        return conversion == null ? risk : conversion.by().over(conversion.to(), risk);
    }
}
