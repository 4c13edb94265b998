package org.equipoise.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidText;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.jspecify.annotations.Nullable;

/// A cell as it is published: a relative effect always comes with the reference person's absolute risk.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellView(
        String option,
        String state,
        @Nullable RiskView risk,
        @Nullable EffectView effect,
        @Nullable QuantityView quantity,
        @Nullable Double level,
        @Nullable String text,
        @Nullable String note,
        @Nullable Certainty certainty,
        @Nullable List<String> sources,
        @Nullable String derivation,
        @Nullable LocalDate reviewBy,
        @Nullable Boolean stale) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RiskView(
            double value, @Nullable Double low, @Nullable Double high) {

        static RiskView of(Risk risk) {
            Interval interval = risk.interval();
            return interval == null
                    ? new RiskView(risk.value(), null, null)
                    : new RiskView(risk.value(), interval.low(), interval.high());
        }
    }

    record EffectView(String measure, double ratio, double low, double high, String baseline) {

        static EffectView of(Effect effect, String baseline) {
            String measure = effect.getClass()
                    .getSimpleName()
                    .replaceAll("(?<=.)([A-Z])", "-$1")
                    .toLowerCase(Locale.ROOT);
            return new EffectView(
                    measure,
                    effect.ratio(),
                    effect.interval().low(),
                    effect.interval().high(),
                    baseline);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuantityView(
            double value, @Nullable Double low, @Nullable Double high) {}

    static CellView of(Aid aid, String option, Cell cell, AidText.CellText text, LocalDate today) {
        return switch (cell) {
            case Cell.Estimate estimate ->
                numbered(
                        option,
                        "estimate",
                        RiskView.of(estimate.risk()),
                        null,
                        null,
                        text,
                        estimate.provenance(),
                        today);
            case Cell.OnBaseline on ->
                numbered(
                        option,
                        "estimate",
                        RiskView.of(aid.referenceRisk(on.baseline())),
                        null,
                        null,
                        text,
                        on.provenance(),
                        today);
            case Cell.Relative relative ->
                numbered(
                        option,
                        "estimate",
                        RiskView.of(relative.effect().on(aid.referenceRisk(relative.baseline()))),
                        EffectView.of(relative.effect(), relative.baseline()),
                        null,
                        text,
                        relative.provenance(),
                        today);
            case Cell.Quantity quantity ->
                numbered(option, "quantity", null, null, quantity(quantity), text, quantity.provenance(), today);
            case Cell.Level level -> worded(option, "level", level.position(), text);
            case Cell.Words _ -> worded(option, "text", null, text);
            case Cell.Unknown _ -> worded(option, "unknown", null, text);
        };
    }

    private static QuantityView quantity(Cell.Quantity quantity) {
        Interval interval = quantity.interval();
        return interval == null
                ? new QuantityView(quantity.value(), null, null)
                : new QuantityView(quantity.value(), interval.low(), interval.high());
    }

    private static CellView numbered(
            String option,
            String state,
            @Nullable RiskView risk,
            @Nullable EffectView effect,
            @Nullable QuantityView quantity,
            AidText.CellText text,
            Provenance from,
            LocalDate today) {
        return new CellView(
                option,
                state,
                risk,
                effect,
                quantity,
                null,
                text.text(),
                text.note(),
                from.certainty(),
                from.sources(),
                text.derivation(),
                from.reviewBy(),
                from.staleOn(today));
    }

    private static CellView worded(String option, String state, @Nullable Double level, AidText.CellText text) {
        return new CellView(
                option,
                state,
                null,
                null,
                null,
                level,
                text.text(),
                text.note(),
                null,
                null,
                text.derivation(),
                null,
                null);
    }
}
