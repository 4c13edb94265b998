package org.equipoise.aid;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.YearlyRate;
import org.equipoise.riskmodel.Input;
import org.equipoise.riskmodel.RiskModel;
import org.jspecify.annotations.Nullable;

/// A baseline as a content file writes it.
record BaselineFile(
        String id,
        AidFile.@Nullable RiskFile fixed,
        @Nullable String item,
        @Nullable Map<String, AidFile.RiskFile> strata,
        @Nullable ModelFile model,
        List<String> sources) {

    /// @param inputs by the model's inputs: a profile item, or `{"always": …}`
    record ModelFile(
            String id,
            Map<String, Object> inputs,
            ModelBaseline.NotAllTold notAllTold,
            @Nullable ConversionFile convert,
            List<String> sources) {}

    record ConversionFile(String to, YearlyRate by) {}

    Baseline toBaseline(Map<String, RiskModel> models) {
        if (fixed != null) {
            return new Baseline.Fixed(id, fixed.risk(), sources);
        }
        if (model != null) {
            return fromModel(model, models);
        }
        String on = Objects.requireNonNull(item);
        if (strata == null) {
            return new Baseline.FromItem(id, on, sources);
        }
        Map<String, Risk> risks = new LinkedHashMap<>();
        strata.forEach((stratum, risk) -> risks.put(stratum, risk.risk()));
        return new Baseline.ByStratum(id, on, risks, sources);
    }

    private Baseline fromModel(ModelFile file, Map<String, RiskModel> models) {
        RiskModel found = models.get(file.id());
        if (found == null) {
            throw new IllegalArgumentException("There is no risk model " + file.id());
        }
        Map<String, ModelBaseline.From> from = new LinkedHashMap<>();
        file.inputs().forEach((input, source) -> from.put(input, from(source)));
        return new ModelBaseline(
                id,
                found,
                from,
                item,
                file.notAllTold(),
                file.convert() == null
                        ? null
                        : new ModelBaseline.Conversion(
                                Period.parse(file.convert().to()),
                                file.convert().by()),
                sources,
                file.sources());
    }

    private static ModelBaseline.From from(Object source) {
        if (source instanceof Map<?, ?> constant) {
            return new ModelBaseline.From.Always(Input.Value.of(Objects.requireNonNull(constant.get("always"))));
        }
        return new ModelBaseline.From.Item(source.toString());
    }
}
