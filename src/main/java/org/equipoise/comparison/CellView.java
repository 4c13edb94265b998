package org.equipoise.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.equipoise.aid.Provenance;
import org.equipoise.aid.Source;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.NaturalFrequency;
import org.equipoise.profile.Found;
import org.equipoise.wording.Counted;
import org.equipoise.wording.PictographView;
import org.equipoise.wording.RowWording;
import org.jspecify.annotations.Nullable;

/// What is known of one option in one row.
///
/// @param count people of the row's denominator; of estimates alone, as are `frequency` and `pictograph`
/// @param fewerThanOne whether the count is 0 although it can happen
/// @param low the lower end of the interval: people of the denominator, or a number in the row's unit
/// @param value a probability, a number in the row's unit, or a level's position; six significant digits
/// @param text all that is to be said of the cell, in words; `note` is what to keep in mind with it
/// @param certainty null where no source is named
/// @param stale whether it is past its review-by date, or past the aid's where it has none of its own
/// @param contribution points of the match, one decimal; null where it is not scored, not known or not shown
/// @param head what was written of it before; null where nothing was
public record CellView(
        String option,
        State state,
        @Nullable Integer count,
        boolean fewerThanOne,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal value,
        String text,
        @Nullable FrequencyView frequency,
        @Nullable String note,
        @Nullable Certainty certainty,
        List<SourceView> sources,
        boolean stale,
        @Nullable PictographView pictograph,
        @Nullable BigDecimal contribution,
        @JsonIgnore CellJson.@Nullable Head head) {

    public enum State {
        ESTIMATE,
        QUANTITY,
        LEVEL,
        TEXT,
        UNKNOWN
    }

    /// Each frame in one sentence, with range, people and time.
    public record FrequencyView(String happens, String happensNot) {}

    public record SourceView(String id, String authors, String title, int year, String link) {

        static SourceView of(Source source) {
            return new SourceView(source.id(), source.authors(), source.title(), source.year(), source.link());
        }
    }

    /// Without a contribution.
    ///
    /// @param row what the cell stands in
    static CellView of(Telling telling, RowWording row, Comparison.Cell cell) {
        String option = cell.option();
        Found found = cell.found();
        Counted counted = row.counted(option).orElse(null);
        Provenance from = found.provenance();
        return new CellView(
                option,
                state(found),
                counted == null ? null : counted.count().count(),
                counted != null && counted.count().nearness() == NaturalFrequency.Nearness.FEWER_THAN_ONE,
                end(found, counted == null ? null : counted.fewest(), Interval::low),
                end(found, counted == null ? null : counted.most(), Interval::high),
                value(found),
                row.cell(option, found, telling.today()),
                counted == null
                        ? null
                        : new FrequencyView(row.happens(option, counted), row.happensNot(option, counted)),
                row.note(option),
                from.sources().isEmpty() ? null : from.certainty(),
                from.sources().stream()
                        .flatMap(id -> telling.aid().source(id).stream())
                        .map(SourceView::of)
                        .toList(),
                from.staleOn(telling.today()),
                counted == null ? null : PictographView.of(telling.aid(), row, option),
                null,
                null);
    }

    CellView with(@Nullable BigDecimal newContribution) {
        return with(newContribution, head);
    }

    /// The same, to be written more than once.
    CellView begun() {
        return with(null, CellJson.Head.of(with(null)));
    }

    private CellView with(
            @Nullable BigDecimal newContribution, CellJson.@Nullable Head newHead) {
        return new CellView(
                option,
                state,
                count,
                fewerThanOne,
                low,
                high,
                value,
                text,
                frequency,
                note,
                certainty,
                sources,
                stale,
                pictograph,
                newContribution,
                newHead);
    }

    /// Of a concern of the person's own.
    static CellView unknown(String option, String text) {
        return new CellView(
                option,
                State.UNKNOWN,
                null,
                false,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                List.of(),
                false,
                null,
                null,
                null);
    }

    private static State state(Found found) {
        return switch (found) {
            case Found.OfRisk _ -> State.ESTIMATE;
            case Found.OfQuantity _ -> State.QUANTITY;
            case Found.OfLevel _ -> State.LEVEL;
            case Found.OfWords _ -> State.TEXT;
            case Found.Nothing _ -> State.UNKNOWN;
        };
    }

    static @Nullable BigDecimal value(Found found) {
        return switch (found) {
            case Found.OfRisk risk -> Rounding.value(risk.risk().value());
            case Found.OfQuantity quantity -> Rounding.value(quantity.value());
            case Found.OfLevel level -> Rounding.value(level.position());
            case Found.OfWords _, Found.Nothing _ -> null;
        };
    }

    private static @Nullable BigDecimal end(
            Found found, @Nullable NaturalFrequency people, ToDoubleFunction<Interval> end) {
        if (people != null) {
            return BigDecimal.valueOf(people.count());
        }
        return found instanceof Found.OfQuantity quantity && quantity.interval() != null
                ? Rounding.value(end.applyAsDouble(quantity.interval()))
                : null;
    }
}
