package org.equipoise.web;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.comparison.BaselineView;
import org.equipoise.comparison.BaselineView.ModelView;
import org.equipoise.riskmodel.Input;
import org.jspecify.annotations.Nullable;

/// Where a starting risk comes from that a risk model can give.
///
/// @param told what the model was told; empty where it was not used
public record StartingRisk(String from, List<String> told) {

    private static final int HUNDRED_AS_DECIMALS = 2;

    static StartingRisk of(Aid aid, BaselineView baseline) {
        String risk = "%s, which is %s in 100"
                .formatted(
                        Printed.step(baseline.risk()),
                        Printed.step(baseline.risk().movePointRight(HUNDRED_AS_DECIMALS)));
        ModelView model = baseline.model();
        if (model != null) {
            return new StartingRisk(
                    "The starting chance comes from a risk calculator: %s, version %d. It gives %s."
                            .formatted(model.name(), model.version(), risk),
                    model.inputs().entrySet().stream()
                            .map(each -> told(aid, baseline.id(), each.getKey(), each.getValue()))
                            .toList());
        }
        return new StartingRisk(
                switch (baseline.basis()) {
                    case TOLD -> "The starting chance was told: %s. No risk calculator was used.".formatted(risk);
                    case MODEL, REFERENCE_PERSON ->
                        "The starting chance is that of a typical person: %s. A risk calculator can give it once all that it asks is told."
                                .formatted(risk);
                },
                List.of());
    }

    private static String told(Aid aid, String baseline, String id, @Nullable Object value) {
        Input input = aid.baselines().stream()
                .filter(each -> each.id().equals(baseline))
                .flatMap(each -> each instanceof ModelBaseline modelled
                        ? modelled.model().input(id).stream()
                        : Stream.<Input>empty())
                .findFirst()
                .orElseThrow();
        String unit = input instanceof Input.Measurement measured ? " " + unit(measured.unit()) : "";
        return "%s: %s%s".formatted(input.label(), value instanceof Boolean yes ? (yes ? "yes" : "no") : value, unit);
    }

    /// As people write the units that UCUM writes otherwise.
    private static String unit(@Nullable String ucum) {
        return switch (ucum) {
            case null -> "";
            case "a" -> "years";
            case "mm[Hg]" -> "mmHg";
            case "mL/min/{1.73_m2}" -> "mL/min for 1.73 m²";
            default -> ucum;
        };
    }
}
