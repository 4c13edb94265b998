package org.equipoise.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.Comparison.Standing;

/// A way to say how often each of some options matches most closely: ours, and well-known faulty ones.
interface Robustness {

    /// Shares of all draws, by option.
    Map<String, Double> closestIn(Case of, List<String> options);

    /// Ours.
    static Map<String, Double> ours(Case of, List<String> options) {
        return shares(ComparisonEngine.compare(Formula.asked(of.aid(), options, of.elicitation(), true, null)));
    }

    /// Faulty: everybody has a baseline of their own, although it is one person's.
    static Map<String, Double> withABaselineForEachOption(Case of, List<String> options) {
        Attribute[] rows = of.aid().attributes().stream()
                .map(row -> Formula.withCells(row, Robustness::onItsOwn))
                .toArray(Attribute[]::new);
        List<Baseline> baselines = of.aid().baselines().stream()
                .map(Baseline.Fixed.class::cast)
                .flatMap(fixed -> Formula.optionsOf(of.aid()).stream().map(option ->
                        (Baseline) new Baseline.Fixed(fixed.id() + "-" + option, fixed.risk(), fixed.sources())))
                .toList();
        Aid aid = AidFixtures.aid(Aid.Display.MATCH, Formula.optionsOf(of.aid()), List.of(), baselines, rows);
        return ours(new Case(aid, of.elicitation()), options);
    }

    /// Faulty: what is not known counts as the worst.
    static Map<String, Double> withUnknownAsZero(Case of, List<String> options) {
        Aid aid = Formula.withRows(
                of.aid(),
                row -> Formula.withCells(row, (_, cell) -> cell instanceof Cell.Unknown ? AidFixtures.level(0) : cell));
        return ours(new Case(aid, of.elicitation()), options);
    }

    /// Faulty: a scale from the worst to the best of the options shown.
    static Map<String, Double> scaledToTheOptionsShown(Case of, List<String> options) {
        Aid aid = Formula.withRows(of.aid(), row -> {
            Map<String, Cell> shown = new HashMap<>(row.cells());
            shown.keySet().retainAll(options);
            Attribute seen =
                    new Attribute(row.id(), row.kind(), row.facet(), row.time(), row.unit(), row.scale(), shown);
            return new Attribute(
                    row.id(),
                    row.kind(),
                    row.facet(),
                    row.time(),
                    row.unit(),
                    Formula.scaledToItsOptions(of.aid(), seen).scale(),
                    row.cells());
        });
        return ours(new Case(aid, of.elicitation()), options);
    }

    /// Faulty: every share is rounded for itself.
    static Map<String, Double> roundedEachForItself(Case of, List<String> options) {
        Map<String, Double> shares = new HashMap<>(ours(of, options));
        shares.replaceAll((_, share) -> Math.rint(share * 100) / 100);
        return shares;
    }

    /// Faulty: small numbers count as numbers of another kind.
    static Map<String, Double> withImportancesAsTheyAre(Case of, List<String> options) {
        return of.elicitation().weights(of.aid()).sumOfMarks() < 10
                ? ours(new Case(of.aid(), Changed.turnedRound(of.elicitation())), options)
                : ours(of, options);
    }

    private static Cell onItsOwn(String option, Cell cell) {
        return switch (cell) {
            case Cell.OnBaseline(String baseline, var from) -> new Cell.OnBaseline(baseline + "-" + option, from);
            case Cell.Relative(var effect, String baseline, var from) ->
                new Cell.Relative(effect, baseline + "-" + option, from);
            default -> cell;
        };
    }

    private static Map<String, Double> shares(Comparison comparison) {
        Map<String, Double> shares = new HashMap<>();
        comparison.standings().forEach(standing -> shares.put(standing.option(), share(standing, comparison)));
        return shares;
    }

    private static double share(Standing standing, Comparison comparison) {
        return standing.ahead() / comparison.draws();
    }
}
