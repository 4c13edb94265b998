package org.equipoise.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What it would take for another option to match most closely: the smallest change of how much one thing weighs, while
/// the others keep their proportions.
///
/// @param attribute its id, or `own-1`, …
/// @param weight as it is now, three decimals
/// @param changesAt the weight beyond which it changes, three decimals; null where no change of it would do
/// @param closest the option that matches most closely then; null where no change of it would do
public record ChangeView(
        String attribute,
        BigDecimal weight,
        @Nullable BigDecimal changesAt,
        @Nullable String closest) {

    public static ChangeView of(Comparison.Change change) {
        return new ChangeView(
                change.row(),
                Rounding.weight(change.weight()),
                change.at() == null ? null : Rounding.weight(change.at()),
                change.closest());
    }
}
