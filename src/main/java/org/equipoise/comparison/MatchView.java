package org.equipoise.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How closely an option matches what the person said matters: points from 0 to 100, one decimal.
///
/// @param match null where something that weighs is not known
/// @param low with everything at the worse end of what is plausible
/// @param high with everything at the better end
/// @param contributions one for each row, null where it has none; they add up to the match. Written at the cells.
public record MatchView(
        String option,
        @Nullable BigDecimal match,
        BigDecimal low,
        BigDecimal high,
        @JsonIgnore List<@Nullable BigDecimal> contributions) {

    static MatchView of(Comparison.Match match) {
        Double exact = match.exact();
        return new MatchView(
                match.option(),
                exact == null ? null : Rounding.points(exact),
                Rounding.points(match.low()),
                Rounding.points(match.high()),
                contributions(match));
    }

    private static List<@Nullable BigDecimal> contributions(Comparison.Match match) {
        List<Double> known =
                match.contributions().stream().filter(Objects::nonNull).toList();
        List<BigDecimal> rounded = match.exact() == null
                ? known.stream().map(Rounding::points).toList()
                : Rounding.parts(known, match.exact());
        List<@Nullable BigDecimal> shown = new ArrayList<>();
        int next = 0;
        for (Double contribution : match.contributions()) {
            shown.add(contribution == null ? null : rounded.get(next++));
        }
        return shown;
    }
}
