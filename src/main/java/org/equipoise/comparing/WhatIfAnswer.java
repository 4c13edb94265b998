package org.equipoise.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.equipoise.catalogue.AidVersion;
import org.equipoise.comparison.ChangeView;
import org.equipoise.comparison.Comparison;
import org.equipoise.comparison.ComparisonEngine;
import org.equipoise.comparison.MatchView;
import org.equipoise.comparison.Rounding;
import org.jspecify.annotations.Nullable;

/// Several comparisons in numbers alone, in the order in which they were asked for; members as in [ComparisonView].
record WhatIfAnswer(AidRef aid, List<Variant> comparisons, LocalDate asOf, String engine) {

    record AidRef(String slug, int version) {}

    /// @param weights by attribute and own concern; empty while not enough is told
    record Variant(
            SequencedMap<String, BigDecimal> weights,
            List<WhatIfMatch> matches,
            @Nullable String closest,
            boolean tooCloseToTell,
            boolean enoughTold,
            List<ChangeView> whatWouldChangeIt,
            @Nullable Integer draws) {

        private static Variant of(Comparison comparison) {
            SequencedMap<String, BigDecimal> weights = new LinkedHashMap<>();
            comparison.weights().shares().forEach((id, share) -> weights.put(id, Rounding.weight(share)));
            List<BigDecimal> closestIn = comparison.closestIn();
            return new Variant(
                    weights,
                    IntStream.range(0, closestIn.size())
                            .mapToObj(i -> WhatIfMatch.of(comparison, i, closestIn.get(i)))
                            .toList(),
                    comparison.closest(),
                    comparison.tooCloseToTell(),
                    comparison.weights().told(),
                    comparison.changes().stream().map(ChangeView::of).toList(),
                    closestIn.isEmpty() ? null : comparison.draws());
        }
    }

    /// @param dominatedBy the ids of options that are never worse
    /// @param contributions by attribute and own concern that can be weighed; null where it is not known
    record WhatIfMatch(
            String option,
            @Nullable BigDecimal match,
            BigDecimal low,
            BigDecimal high,
            BigDecimal closestIn,
            List<String> dominatedBy,
            SequencedMap<String, @Nullable BigDecimal> contributions) {

        private static WhatIfMatch of(Comparison comparison, int at, BigDecimal closestIn) {
            MatchView match = MatchView.of(comparison.matches().get(at), closestIn, List.of());
            SequencedMap<String, @Nullable BigDecimal> contributions = new LinkedHashMap<>();
            for (int i = 0; i < comparison.rows().size(); i++) {
                if (comparison.rows().get(i).weight() != null) {
                    contributions.put(
                            comparison.rows().get(i).id(), match.contributions().get(i));
                }
            }
            return new WhatIfMatch(
                    match.option(),
                    match.match(),
                    match.low(),
                    match.high(),
                    closestIn,
                    comparison.standings().get(at).dominatedBy().stream()
                            .map(Comparison.Domination::by)
                            .toList(),
                    contributions);
        }
    }

    static WhatIfAnswer of(AidVersion version, List<Comparison> comparisons, LocalDate today) {
        return new WhatIfAnswer(
                new AidRef(version.aid().slug(), version.version()),
                comparisons.stream().map(Variant::of).toList(),
                today,
                ComparisonEngine.VERSION);
    }
}
