package org.equipoise.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.ComparisonView;
import org.equipoise.language.Words;
import org.equipoise.passages.MediumPanel;
import org.equipoise.passages.Passage;
import org.equipoise.standing.Held;
import org.jspecify.annotations.Nullable;

/// The options side by side, row by row, as they are printed.
///
/// @param translated what to know of the translation; empty of a text that was not translated
/// @param held the version that it is of; null where that was said before
/// @param countable whether there are rows that can be counted in 100 people and in 1,000
public record ComparisonTable(
        List<Row> rows, List<String> translated, @Nullable Held held, boolean countable) {

    /// @param about over how long and about whom; empty of a concern of the person's own
    /// @param share how much of all that matters it makes up; empty where that is not told
    /// @param more what else there is to say of the row
    /// @param outOfDate what to know where the original of its words has changed; otherwise empty
    public record Row(
            String id,
            String kind,
            String name,
            String share,
            List<String> about,
            List<CellText> cells,
            List<Passage> more,
            String outOfDate,
            List<MediumPanel> media) {

        /// Whether no option has a number in it, so that there is nothing to set side by side.
        public boolean unnumbered() {
            return cells.stream().allMatch(cell -> cell.number().isEmpty());
        }
    }

    /// As the comparison itself tells its numbers.
    public static ComparisonTable of(Aid aid, ComparisonView view, Words words) {
        return of(aid, view, Look.AS_TOLD, words);
    }

    public static ComparisonTable of(Aid aid, ComparisonView view, Look look, Words words) {
        return new Printing(aid, view, look, words, Passage.section(null)).table();
    }

    /// @param section what leads from hard words to their explanation on the page
    public static ComparisonTable of(Aid aid, ComparisonView view, Words words, Passage.Section section) {
        return new Printing(aid, view, Look.AS_TOLD, words, section).table();
    }

    boolean hasRisks() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.picture() != null);
    }

    /// Whether there are rows that 100 people are enough for.
    boolean canBeCountedOtherwise() {
        return countable;
    }

    /// The numbers that were fresh when they were shown and are past their review dates on a day.
    public static List<String> staleSince(Aid aid, ComparisonView seen, LocalDate day) {
        return seen.rows().stream()
                .flatMap(row -> aid.attribute(row.attribute()).stream()
                        .flatMap(attribute -> IntStream.range(0, row.cells().size())
                                .filter(i -> !row.cells().get(i).stale())
                                .filter(i -> {
                                    Cell cell =
                                            attribute.cell(row.cells().get(i).option());
                                    return cell.isNumber() && cell.provenance().staleOn(day);
                                })
                                .mapToObj(i -> "%s: %s"
                                        .formatted(
                                                row.name(),
                                                seen.options().get(i).name()))))
                .toList();
    }
}
