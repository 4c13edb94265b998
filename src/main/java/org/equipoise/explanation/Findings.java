package org.equipoise.explanation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a comparison found, as far as there is something to say of it.
///
/// @param options in the aid's order
/// @param rows what can be weighed, what weighs most first
/// @param closest the option that matches most closely; null where none is named
/// @param draws in how many draws the options were compared; 0 where rows stand alone or not enough is told
/// @param changes what would put another option ahead, for each row for which there is something
public record Findings(
        List<Option> options, List<Row> rows, @Nullable String closest, int draws, List<Change> changes) {

    public Findings {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /// @param closestIn the share of draws in which it matches most closely
    public record Option(String id, String name, double closestIn, List<Domination> dominatedBy) {

        public Option {
            dominatedBy = List.copyOf(dominatedBy);
        }
    }

    /// @param by an option that is never worse
    /// @param reason in a sentence
    public record Domination(String by, List<String> betterIn, String reason) {}

    /// @param name what its cells are about; empty of an own concern
    /// @param matters what it is that matters, as the person was asked about it or wrote it down
    /// @param own whether it is a concern of the person's own
    /// @param unsure whether the person is not sure how much it matters
    public record Row(
            String id, String name, String matters, double weight, boolean own, boolean unsure, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        Cell cell(String option) {
            for (Cell cell : cells) {
                if (cell.option().equals(option)) {
                    return cell;
                }
            }
            throw new NoSuchElementException(option);
        }

        List<String> unknown() {
            return cells.stream()
                    .filter(cell -> cell.points() == null)
                    .map(Cell::option)
                    .toList();
        }
    }

    /// @param points of the match; null where it is not known
    /// @param inShort what is known, in a few words
    /// @param fixed whether it is a number of which nobody knows the range
    public record Cell(String option, @Nullable Double points, String inShort, boolean fixed) {}

    /// @param at the weight beyond which `closest` matches most closely
    public record Change(String row, double weight, double at, String closest) {}

    boolean matched() {
        return draws > 0;
    }

    Optional<Option> leader() {
        return options.stream().filter(option -> option.id().equals(closest)).findFirst();
    }

    String name(String option) {
        return options.stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow()
                .name();
    }

    String matters(String row) {
        return rows.stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow()
                .matters();
    }
}
