package org.equipoise.aid;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// A cell as a content file writes it: one of its kinds, named by its member.
record CellFile(
        @Nullable EstimateFile estimate,
        @Nullable EffectFile effect,
        @Nullable String baseline,
        @Nullable QuantityFile quantity,
        @Nullable Double level,
        boolean text,
        boolean unknown,
        @Nullable Certainty certainty,
        @Nullable List<String> sources,
        @Nullable LocalDate reviewBy) {

    record EstimateFile(
            double events,
            int per,
            @Nullable Double low,
            @Nullable Double high) {

        Risk risk() {
            return low == null || high == null ? Risk.of(events / per) : Risk.of(events / per, low / per, high / per);
        }
    }

    record EffectFile(Measure measure, double ratio, double low, double high, String baseline) {

        Effect effect() {
            Interval interval = new Interval(low, high);
            return switch (measure) {
                case RELATIVE_RISK -> new Effect.RelativeRisk(ratio, interval);
                case HAZARD_RATIO -> new Effect.HazardRatio(ratio, interval);
                case ODDS_RATIO -> new Effect.OddsRatio(ratio, interval);
            };
        }
    }

    enum Measure {
        RELATIVE_RISK,
        HAZARD_RATIO,
        ODDS_RATIO
    }

    record QuantityFile(
            double value, @Nullable Double low, @Nullable Double high) {

        @Nullable
        Interval interval() {
            return low == null || high == null ? null : new Interval(low, high);
        }
    }

    Cell toCell(LocalDate aidReviewBy) {
        Provenance provenance = new Provenance(
                certainty == null ? Certainty.NOT_RATED : certainty,
                sources == null ? List.of() : sources,
                reviewBy == null ? aidReviewBy : reviewBy);
        if (estimate != null) {
            return new Cell.Estimate(estimate.risk(), provenance);
        }
        if (effect != null) {
            return new Cell.Relative(effect.effect(), effect.baseline(), provenance);
        }
        if (baseline != null) {
            return new Cell.OnBaseline(baseline, provenance);
        }
        if (quantity != null) {
            return new Cell.Quantity(quantity.value(), quantity.interval(), provenance);
        }
        if (level != null) {
            return new Cell.Level(level, provenance);
        }
        return text ? new Cell.Words(provenance) : new Cell.Unknown(provenance);
    }
}
