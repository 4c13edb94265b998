package org.equipoise.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.aid.AidText;
import org.jspecify.annotations.Nullable;

/// How closely an option matches what the person said matters: points from 0 to 100, one decimal.
///
/// @param match null where something that weighs is not known
/// @param low with everything at the worse end of what is plausible
/// @param high with everything at the better end
/// @param closestIn the share of draws in which it matches most closely, three decimals; they add up to 1
/// @param dominatedBy options that are never worse, with the reason; this one stays in view
/// @param contributions one for each row, null where it has none; they add up to the match. Written at the cells.
public record MatchView(
        String option,
        @Nullable BigDecimal match,
        BigDecimal low,
        BigDecimal high,
        BigDecimal closestIn,
        List<DominationView> dominatedBy,
        @JsonIgnore List<@Nullable BigDecimal> contributions) {

    /// @param betterIn the attributes in which the other option is better
    /// @param reason in a sentence
    public record DominationView(String option, List<String> betterIn, String reason) {

        private static DominationView of(Telling telling, String dominated, Comparison.Domination domination) {
            AidText text = telling.text();
            String reason = telling.sentences()
                    .say(
                            "dominated",
                            name(text, domination.by()),
                            name(text, dominated),
                            telling.sentences()
                                    .listed(domination.betterIn().stream()
                                            .map(row -> Objects.requireNonNull(
                                                            text.attributes().get(row))
                                                    .name())));
            return new DominationView(domination.by(), domination.betterIn(), reason);
        }

        private static String name(AidText text, String option) {
            return Objects.requireNonNull(text.options().get(option)).name();
        }
    }

    /// One for each match of a comparison.
    static List<MatchView> all(Telling telling, Comparison comparison) {
        List<BigDecimal> closestIn = comparison.closestIn();
        return IntStream.range(0, closestIn.size())
                .mapToObj(i -> of(
                        comparison.matches().get(i),
                        closestIn.get(i),
                        comparison.standings().get(i).dominatedBy().stream()
                                .map(each -> DominationView.of(
                                        telling, comparison.matches().get(i).option(), each))
                                .toList()))
                .toList();
    }

    public static MatchView of(Comparison.Match match, BigDecimal closestIn, List<DominationView> dominatedBy) {
        Double exact = match.exact();
        return new MatchView(
                match.option(),
                exact == null ? null : Rounding.points(exact),
                Rounding.points(match.low()),
                Rounding.points(match.high()),
                closestIn,
                dominatedBy,
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
