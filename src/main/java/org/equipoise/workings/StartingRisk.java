package org.equipoise.workings;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.comparison.BaselineView;
import org.equipoise.comparison.BaselineView.ModelView;
import org.equipoise.language.Words;
import org.equipoise.riskmodel.Input;
import org.jspecify.annotations.Nullable;

/// Where a starting risk comes from that a risk model can give.
///
/// @param told what the model was told; empty where it was not used
public record StartingRisk(String from, List<String> told) {

    private static final int HUNDRED_AS_DECIMALS = 2;

    static StartingRisk of(Aid aid, BaselineView baseline, Words words) {
        String risk = words.say(
                "start-risk",
                words.step(baseline.risk()),
                words.step(baseline.risk().movePointRight(HUNDRED_AS_DECIMALS)));
        ModelView model = baseline.model();
        if (model != null) {
            return new StartingRisk(
                    words.say("start-model", model.name(), model.version(), risk),
                    model.inputs().entrySet().stream()
                            .map(each -> told(aid, baseline.id(), each.getKey(), each.getValue(), words))
                            .toList());
        }
        return new StartingRisk(
                switch (baseline.basis()) {
                    case TOLD -> words.say("start-told", risk);
                    case MODEL, REFERENCE_PERSON -> words.say("start-typical", risk);
                },
                List.of());
    }

    private static String told(Aid aid, String baseline, String id, @Nullable Object value, Words words) {
        Input input = aid.baselines().stream()
                .filter(each -> each.id().equals(baseline))
                .flatMap(each -> each instanceof ModelBaseline modelled
                        ? modelled.model().input(id).stream()
                        : Stream.<Input>empty())
                .findFirst()
                .orElseThrow();
        String answer = switch (value) {
            case Boolean yes -> words.say(yes ? "told-yes" : "told-no");
            case Number number -> words.number(new BigDecimal(number.toString()));
            case null, default -> String.valueOf(value);
        };
        return input instanceof Input.Measurement measured
                ? words.say("start-input", input.label(), answer, unit(measured.unit(), words))
                : words.say("labelled", input.label(), answer);
    }

    /// As people write the units that UCUM writes otherwise.
    private static String unit(@Nullable String ucum, Words words) {
        return switch (ucum) {
            case null -> "";
            case "a" -> words.say("unit-years");
            case "mm[Hg]" -> "mmHg";
            case "mL/min/{1.73_m2}" -> words.say("unit-kidney");
            default -> ucum;
        };
    }
}
