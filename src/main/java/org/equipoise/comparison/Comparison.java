package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.List;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// The options of an aid side by side, for one person and what matters to them. Numbers are exact, not yet rounded.
///
/// @param rows attributes and then concerns of the person's own, those that weigh most first
/// @param matches one for each option in the aid's order; empty while not enough is told, and where the aid shows rows
///     alone
/// @param closest the option that matches most closely whatever the unknown turns out to be; null where none does
/// @param tooCloseToTell whether there are matches and none is closest
public record Comparison(
        String language,
        LocalDate asOf,
        Profile profile,
        Elicitation elicitation,
        Weights weights,
        List<Row> rows,
        List<Match> matches,
        @Nullable String closest,
        boolean tooCloseToTell,
        List<TradeOff> tradeOffs) {

    public Comparison {
        rows = List.copyOf(rows);
        matches = List.copyOf(matches);
        tradeOffs = List.copyOf(tradeOffs);
    }

    /// One attribute, or one concern of the person's own.
    ///
    /// @param id of the attribute, or `own-1`, …
    /// @param weight from 0 to 1; null for rows of words alone, and while not enough is told
    /// @param cells one for each option, in the aid's order
    public record Row(String id, @Nullable Double weight, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param worth where it stands on the row's scale; null in rows that cannot be scored
    /// @param contribution 100 · weight · worth, in points of the match; null where it is not known or not shown
    public record Cell(
            String option,
            Found found,
            @Nullable Worth worth,
            @Nullable Double contribution) {}

    /// Where something stands between the worst end of its row's scale (0) and the best (1).
    ///
    /// @param exact null where it is not known
    /// @param low at the worse end of what is plausible; 0 where nothing is known
    /// @param high at the better end; 1 where nothing is known
    public record Worth(@Nullable Double exact, double low, double high) {

        static final Worth UNKNOWN = new Worth(null, 0, 1);
    }

    /// How closely an option matches what the person said matters, from 0 to 100.
    ///
    /// @param exact the sum of the option's contributions; null where something that weighs is not known
    /// @param low with every cell at its worse end
    /// @param high with every cell at its better end
    public record Match(String option, @Nullable Double exact, double low, double high) {}

    /// Something to ask about: an option that is the worst in one of the things that matter most to the person.
    ///
    /// @param option the one that the person leans to, or that matches most closely
    /// @param attribute one of the three that weigh most
    /// @param better the option that is best in it
    public record TradeOff(String option, String attribute, String better) {}
}
