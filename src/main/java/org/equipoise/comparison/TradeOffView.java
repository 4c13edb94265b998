package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.equipoise.aid.Attribute;
import org.equipoise.wording.RowWording;
import org.jspecify.annotations.Nullable;

/// A question to think about: an option that is worst in something that matters much. It asks, and blocks nothing.
///
/// @param option the one that the person leans to, or that matches most closely
/// @param question with both numbers in it
/// @param elsewhere the option that is best in this attribute
public record TradeOffView(String option, String attribute, String question, SideView here, SideView elsewhere) {

    /// What is known of one option in that attribute.
    ///
    /// @param count people of the row's denominator; null where the cell is no estimate
    /// @param value as in the option's cell
    /// @param text the number with its time, or the words of a level
    public record SideView(
            String option,
            @Nullable Integer count,
            @Nullable BigDecimal value,
            String text) {

        private static SideView of(Telling.ToldRow told, Comparison.Cell cell) {
            return new SideView(
                    cell.option(),
                    told.words()
                            .counted(cell.option())
                            .map(counted -> counted.count().count())
                            .orElse(null),
                    CellView.value(cell.found()),
                    Objects.requireNonNull(told.inShort().get(cell.option())));
        }

        private String withinSentence() {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
    }

    /// Nothing where both sides read the same: a difference that the row's numbers do not show is not asked about.
    static Optional<TradeOffView> of(Telling telling, Comparison comparison, Comparison.TradeOff tradeOff) {
        Comparison.Row row = comparison.row(tradeOff.attribute());
        Attribute attribute = Objects.requireNonNull(row.attribute());
        Telling.ToldRow told = telling.row(attribute);
        RowWording words = told.words();
        SideView here = SideView.of(told, row.cell(tradeOff.option()));
        SideView elsewhere = SideView.of(told, row.cell(tradeOff.better()));
        String question = telling.sentences()
                .say(
                        "trade-off",
                        told.matters(),
                        words.optionName(here.option()),
                        here.withinSentence(),
                        words.optionName(elsewhere.option()),
                        elsewhere.withinSentence(),
                        told.view().name());
        return here.text().equals(elsewhere.text())
                ? Optional.empty()
                : Optional.of(new TradeOffView(tradeOff.option(), attribute.id(), question, here, elsewhere));
    }
}
