package org.equipoise.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.equipoise.aid.Attribute;
import org.equipoise.profile.Found;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// The options of an aid side by side, for one person and what matters to them. Numbers are exact, not yet rounded.
///
/// @param sheet what is known for this person
/// @param rows attributes, and then concerns of the person's own, those that weigh most first
/// @param matches one for each option in the aid's order; empty while not enough is told, and where the aid shows rows
///     alone
/// @param standings one for each match, in the same order
/// @param draws in how many draws from the evidence's uncertainty the options were compared; 0 without matches
/// @param closest see [Closest]; null where none can be named, or where the one that leads is not offered here
/// @param tooCloseToTell whether there are matches and none leads
/// @param changes one for each row that can be weighed; empty where none is closest
public record Comparison(
        String language,
        LocalDate asOf,
        Sheet sheet,
        Elicitation elicitation,
        Weights weights,
        List<Row> rows,
        List<Match> matches,
        List<Standing> standings,
        int draws,
        @Nullable String closest,
        boolean tooCloseToTell,
        List<Change> changes,
        List<TradeOff> tradeOffs) {

    public Comparison {
        rows = List.copyOf(rows);
        matches = List.copyOf(matches);
        standings = List.copyOf(standings);
        changes = List.copyOf(changes);
        tradeOffs = List.copyOf(tradeOffs);
    }

    Row row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /// The share of draws in which each option matches most closely, as it is shown: they add up to 1.
    public List<BigDecimal> closestIn() {
        return Rounding.shares(standings.stream().map(Standing::ahead).toList(), draws);
    }

    /// One attribute, or one concern of the person's own.
    ///
    /// @param id of the attribute, or `own-1`, …
    /// @param attribute null for a concern of the person's own
    /// @param weight from 0 to 1; null for rows of words alone, and while not enough is told
    /// @param cells one for each option, in the aid's order
    public record Row(
            String id,
            @Nullable Attribute attribute,
            @Nullable Double weight,
            List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        double weightOrNothing() {
            return weight == null ? 0 : weight;
        }

        Cell cell(String option) {
            for (Cell cell : cells) {
                if (cell.option().equals(option)) {
                    return cell;
                }
            }
            throw new NoSuchElementException(option);
        }
    }

    /// @param worth where it stands on the row's scale; null in rows that cannot be scored
    record Cell(String option, Found found, @Nullable Worth worth) {}

    /// Where something stands between the worst end of its row's scale (0) and the best (1).
    ///
    /// @param exact null where it is not known
    /// @param low at the worse end of what is plausible; 0 where nothing is known
    /// @param high at the better end; 1 where nothing is known
    record Worth(@Nullable Double exact, double low, double high) {

        static final Worth UNKNOWN = new Worth(null, 0, 1);

        /// What is not known stands half-way, which is its mean in the draws.
        double middle() {
            return exact == null ? (low + high) / 2 : exact;
        }
    }

    /// How closely an option matches what the person said matters, from 0 to 100.
    ///
    /// @param exact the sum of the contributions; null where something that weighs is not known
    /// @param low with every cell at its worse end
    /// @param high with every cell at its better end
    /// @param contributions 100 · weight · worth by row, in their order; null where it is not known
    public record Match(
            String option, @Nullable Double exact, double low, double high, List<@Nullable Double> contributions) {}

    /// How an option stands beside the others, as uncertain as the evidence is.
    ///
    /// @param ahead in how many draws it matches most closely; draws that are shared count in part
    public record Standing(String option, double ahead, List<Domination> dominatedBy) {

        public Standing {
            dominatedBy = List.copyOf(dominatedBy);
        }
    }

    /// An option that is never worse: in nothing that can be compared, in no draw and at no end of an interval.
    ///
    /// @param betterIn the attributes in which it is better
    public record Domination(String by, List<String> betterIn) {

        public Domination {
            betterIn = List.copyOf(betterIn);
        }
    }

    /// What it takes for another option to match most closely.
    ///
    /// @param at the weight of the row beyond which it does, if the others keep their proportions; null for none
    /// @param closest the option that does then; null with `at`
    public record Change(
            String row,
            double weight,
            @Nullable Double at,
            @Nullable String closest) {}

    /// Something to ask about: an option that is the worst in one of the things that matter most to the person.
    ///
    /// @param option the one that the person leans to, or that matches most closely
    /// @param attribute one of the three that weigh most
    /// @param better the option that is best in it
    record TradeOff(String option, String attribute, String better) {}
}
