package org.equipoise.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.evidence.Risk;
import org.equipoise.riskmodel.Input;

/// Where the risk of a person comes from, where it could come from a risk model.
///
/// @param inputs what the model was told; empty unless the risk comes from it
/// @param missing the profile items that were not told and that the model needs
public record ModelledRisk(
        ModelBaseline baseline, Basis basis, Risk risk, Map<String, Input.Value> inputs, List<String> missing) {

    public enum Basis {
        /// The person told the risk itself.
        TOLD,
        /// The model gave it.
        MODEL,
        /// Neither: it is the reference person's.
        REFERENCE_PERSON
    }

    /// @throws ArithmeticException if the model gives no risk for this person
    static ModelledRisk of(ModelBaseline baseline, Profile profile) {
        Set<String> told = profile.told();
        Set<String> missing = new TreeSet<>(baseline.items());
        missing.removeAll(told);
        String item = baseline.item();
        if (item != null && baseline.restsOn(told).contains(item)) {
            if (!(profile.answer(item) instanceof Profile.Answer.Measured(double value))) {
                throw new IllegalStateException("A baseline takes its risk from an item that is no number");
            }
            Basis basis = told.contains(item) ? Basis.TOLD : Basis.REFERENCE_PERSON;
            return new ModelledRisk(baseline, basis, Risk.of(value), Map.of(), List.copyOf(missing));
        }
        Map<String, Input.Value> inputs = baseline.told(each -> value(profile.answer(each)));
        return new ModelledRisk(baseline, Basis.MODEL, baseline.risk(inputs), inputs, List.copyOf(missing));
    }

    private static Input.Value value(Profile.Answer answer) {
        return switch (answer) {
            case Profile.Answer.Measured(double value) -> new Input.Value.Measured(value);
            case Profile.Answer.Said(boolean yes) -> new Input.Value.Truth(yes);
            case Profile.Answer.Chosen(String choice) -> new Input.Value.Choice(choice);
        };
    }
}
