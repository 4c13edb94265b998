package org.equipoise.profile;

import java.util.List;
import java.util.stream.Stream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.ModelBaseline;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Risk;

/// An aid's evidence as it stands for one person.
public record PersonalEvidence(Aid aid, Profile profile) {

    /// What one of the aid's cells comes to.
    public Found of(Cell cell) {
        return switch (cell) {
            case Cell.Estimate(Risk risk, Provenance provenance) -> new Found.OfRisk(risk, provenance);
            case Cell.OnBaseline(String baseline, Provenance provenance) ->
                new Found.OfRisk(risk(baseline(baseline)), with(baseline(baseline), provenance));
            case Cell.Relative relative -> {
                Baseline baseline = baseline(relative.baseline());
                yield new Found.OfRisk(relative.effect().on(risk(baseline)), with(baseline, relative.provenance()));
            }
            case Cell.Quantity quantity ->
                new Found.OfQuantity(quantity.value(), quantity.interval(), quantity.provenance());
            case Cell.Level(double position, Provenance provenance) -> new Found.OfLevel(position, provenance);
            case Cell.Words(Provenance provenance) -> new Found.OfWords(provenance);
            case Cell.Unknown(Provenance provenance) -> new Found.Nothing(provenance);
        };
    }

    /// Where the person's risks come from that a risk model can give.
    public List<ModelledRisk> modelled() {
        return aid.baselines().stream()
                .flatMap(baseline -> baseline instanceof ModelBaseline model
                        ? Stream.of(ModelledRisk.of(model, profile))
                        : Stream.empty())
                .toList();
    }

    /// The risk of this person without the options' effects.
    public Risk risk(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Fixed fixed -> fixed.risk();
            case Baseline.FromItem fromItem -> measured(profile.answer(fromItem.item()));
            case Baseline.ByStratum byStratum -> stratum(byStratum, profile.answer(byStratum.item()));
            case ModelBaseline model -> ModelledRisk.of(model, profile).risk();
        };
    }

    private static Risk measured(Profile.Answer answer) {
        if (answer instanceof Profile.Answer.Measured(double value)) {
            return Risk.of(value);
        }
        throw new IllegalStateException("A baseline takes its risk from an item that is no number");
    }

    private static Risk stratum(Baseline.ByStratum baseline, Profile.Answer answer) {
        String stratum = switch (answer) {
            case Profile.Answer.Chosen(String choice) -> choice;
            case Profile.Answer.Said(boolean yes) -> String.valueOf(yes);
            case Profile.Answer.Measured _ -> "";
        };
        Risk risk = baseline.strata().get(stratum);
        if (risk == null) {
            throw new IllegalStateException("The baseline %s lacks a stratum".formatted(baseline.id()));
        }
        return risk;
    }

    private Baseline baseline(String id) {
        return aid.baseline(id).orElseThrow(() -> new IllegalStateException("There is no baseline " + id));
    }

    private Provenance with(Baseline baseline, Provenance own) {
        List<String> its = baseline instanceof ModelBaseline model
                        && ModelledRisk.of(model, profile).basis() == ModelledRisk.Basis.MODEL
                ? model.modelSources()
                : baseline.sources();
        List<String> sources =
                Stream.concat(own.sources().stream(), its.stream()).distinct().toList();
        return new Provenance(own.certainty(), sources, own.reviewBy());
    }
}
