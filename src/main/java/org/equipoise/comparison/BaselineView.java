package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.equipoise.aid.Aid;
import org.equipoise.profile.ModelledRisk;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// A starting risk that a risk model can give, and where it came from this time.
///
/// @param risk a probability, six significant digits
/// @param model null unless the model gave the risk
/// @param missing the profile items that were not told and that the model needs
public record BaselineView(
        String id,
        ModelledRisk.Basis basis,
        BigDecimal risk,
        @Nullable ModelView model,
        List<String> missing) {

    /// @param hash of everything in the model
    /// @param inputs what the model was told
    public record ModelView(String id, int version, String hash, String name, SequencedMap<String, Object> inputs) {

        private static ModelView of(RiskModel model, ModelledRisk from) {
            SequencedMap<String, Object> inputs = new LinkedHashMap<>();
            from.inputs()
                    .forEach((input, value) -> inputs.put(
                            input,
                            switch (value) {
                                case Input.Value.Measured(double number) -> Rounding.plain(number);
                                case Input.Value.Truth(boolean yes) -> yes;
                                case Input.Value.Choice(String choice) -> choice;
                            }));
            return new ModelView(model.id(), model.version(), model.hash(), model.name(), inputs);
        }
    }

    static List<BaselineView> of(Aid aid, Profile profile) {
        return new PersonalEvidence(aid, profile)
                .modelled().stream()
                        .map(from -> new BaselineView(
                                from.baseline().id(),
                                from.basis(),
                                Rounding.value(from.risk().value()),
                                from.basis() == ModelledRisk.Basis.MODEL
                                        ? ModelView.of(from.baseline().model(), from)
                                        : null,
                                from.missing()))
                        .toList();
    }
}
