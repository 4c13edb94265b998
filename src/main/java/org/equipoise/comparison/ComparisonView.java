package org.equipoise.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Pictograph;
import org.jspecify.annotations.Nullable;

/// A comparison as it is answered and shown: words in one language, numbers rounded as a reader sees them.
///
/// @param rows in the order of the person's priorities
/// @param matches in the aid's order; empty while `enoughTold` is false, and where the aid shows rows alone
/// @param closest the option that matches most closely; null where none can be named
/// @param unsure attributes of which the person said that they are not sure
/// @param profile the answers that the numbers rest on: numbers, booleans and choices
/// @param assumed the items among them that were assumed of the aid's reference person
/// @param asOf the day for which numbers were found fresh or stale
/// @param engine the version of the arithmetic
public record ComparisonView(
        AidRef aid,
        String language,
        List<OptionView> options,
        List<RowView> rows,
        List<MatchView> matches,
        @Nullable String closest,
        boolean tooCloseToTell,
        boolean enoughTold,
        List<TradeOffView> tradeOffs,
        List<String> unsure,
        List<OwnConcernView> ownConcerns,
        SequencedMap<String, Object> profile,
        List<String> assumed,
        LocalDate asOf,
        String engine) {

    public record AidRef(String slug, int version, String title) {}

    public record OptionView(String id, String name) {}

    /// @param kind of the attribute; `own` for a concern of the person's own
    /// @param weight three decimals, from 0 to 1; null for rows of words alone, and while not enough is told
    /// @param denominator 100 or 1,000 for all risks of the row; null in rows without risks
    /// @param time in words; null where the row has none
    /// @param unit of quantities
    /// @param population whom the row is about; null for a concern of the person's own
    public record RowView(
            String attribute,
            String name,
            String kind,
            @Nullable BigDecimal weight,
            @Nullable Integer denominator,
            @Nullable String time,
            @Nullable String unit,
            @Nullable String population,
            List<CellView> cells) {}

    public enum State {
        ESTIMATE,
        QUANTITY,
        LEVEL,
        TEXT,
        UNKNOWN
    }

    /// @param count people of the row's denominator; only of estimates, as is `fewerThanOne`
    /// @param fewerThanOne whether the count is 0 although it can happen
    /// @param low the interval's lower end: people of the denominator, or a number in the row's unit
    /// @param value a probability, a number in the row's unit, or a level's position; six significant digits
    /// @param text all that is to be said of the cell, in words
    /// @param certainty null where no source is named
    /// @param contribution one decimal; null where nothing known is weighed
    public record CellView(
            String option,
            State state,
            @Nullable Integer count,
            @Nullable Boolean fewerThanOne,
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
            @Nullable BigDecimal contribution) {}

    /// One sentence for each frame, with the interval in it.
    public record FrequencyView(String happens, String happensNot) {}

    public record SourceView(String id, String authors, String title, int year, String link) {}

    /// @param text says what the picture shows
    public record PictographView(int icons, List<SegmentView> segments, String text) {}

    public record SegmentView(Pictograph.Kind kind, int count, String label) {}

    /// @param match one decimal, from 0 to 100; null where something that weighs is not known
    public record MatchView(String option, @Nullable BigDecimal match, BigDecimal low, BigDecimal high) {}

    public record TradeOffView(String option, String attribute, String question, SideView here, SideView elsewhere) {}

    /// @param count people of the row's denominator; only of estimates
    /// @param text the number with its time, or the words of a level
    public record SideView(
            String option,
            @Nullable Integer count,
            @Nullable BigDecimal value,
            String text) {}

    public record OwnConcernView(
            String id, String text, @Nullable BigDecimal importance) {}

    /// The exact bytes of the answer, in UTF-8: the same view always gives the same.
    public byte[] json() {
        return ComparisonJson.bytes(this);
    }
}
