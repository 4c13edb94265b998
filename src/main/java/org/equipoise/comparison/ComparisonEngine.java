package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.equipoise.aid.Aid;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Provenance;
import org.equipoise.comparison.Comparison.Cell;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.comparison.Comparison.Row;
import org.equipoise.comparison.Comparison.Standing;
import org.equipoise.comparison.Comparison.Worth;
import org.equipoise.profile.Found;
import org.equipoise.robustness.Draws;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// Sets the options side by side. Every number could be checked by hand, and none depends on which other options there
/// are: contribution = 100 · weight · worth, match = the sum of the contributions (weighted additive value, Keeney and
/// Raiffa 1976).
public final class ComparisonEngine {

    /// Changes whenever the same question could get another answer.
    public static final String VERSION = "3";

    private ComparisonEngine() {}

    public static Comparison compare(Asked asked) {
        Aid aid = asked.aid();
        Weights weights = asked.elicitation().weights(aid);
        Sheet sheet = asked.sheet().get();
        List<Row> rows = rows(sheet, asked, weights);
        boolean scored = weights.told() && aid.display() == Aid.Display.MATCH;
        List<Match> matches = scored
                ? asked.options().stream().map(option -> match(option, rows)).toList()
                : List.of();
        Draws draws = scored ? asked.draws().get() : null;
        List<Standing> standings = draws == null ? List.of() : Standings.in(draws, asked, weights, rows);
        String leader = Closest.among(standings, rows);
        String closest = leader != null && offeredHere(aid, leader) ? leader : null;
        return new Comparison(
                asked.language(),
                asked.today(),
                sheet,
                asked.elicitation(),
                weights,
                rows,
                matches,
                standings,
                draws == null ? 0 : draws.count(),
                closest,
                !matches.isEmpty() && leader == null,
                closest == null ? List.of() : Changes.to(closest, asked.options(), rows),
                TradeOffs.among(rows, asked.leaning(), closest));
    }

    /// What cannot be had here is never named as closest; nor is the next one, which is not.
    private static boolean offeredHere(Aid aid, String option) {
        return aid.option(option).map(Aid.Option::offeredHere).orElse(true);
    }

    /// Those that weigh most first; among equals in the aid's order, own concerns last.
    private static List<Row> rows(Sheet sheet, Asked asked, Weights weights) {
        List<Row> rows = new ArrayList<>();
        for (Attribute attribute : asked.aid().attributes()) {
            List<Cell> cells = sheet.cells(attribute).stream()
                    .filter(cell -> asked.options().contains(cell.option()))
                    .toList();
            rows.add(new Row(
                    attribute.id(), attribute, weights.of(attribute.id()).orElse(null), cells));
        }
        for (int i = 0; i < asked.elicitation().ownConcerns().size(); i++) {
            List<Cell> cells = asked.options().stream()
                    .map(option -> new Cell(option, new Found.Nothing(Provenance.NOWHERE), Worth.UNKNOWN))
                    .toList();
            String id = OwnConcern.id(i);
            rows.add(new Row(id, null, weights.of(id).orElse(null), cells));
        }
        rows.sort(Comparator.comparing((Row row) -> Rounding.clean(row.weightOrNothing()))
                .reversed());
        return rows;
    }

    private static Match match(String option, List<Row> rows) {
        List<@Nullable Double> contributions = new ArrayList<>();
        List<@Nullable Double> low = new ArrayList<>();
        List<@Nullable Double> high = new ArrayList<>();
        boolean known = true;
        for (Row row : rows) {
            double points = 100 * row.weightOrNothing();
            Worth worth = row.cell(option).worth();
            Double exact = worth == null ? null : worth.exact();
            known &= worth == null || exact != null || points == 0;
            contributions.add(exact == null ? null : (Double) (points * exact));
            low.add(worth == null ? null : (Double) (points * worth.low()));
            high.add(worth == null ? null : (Double) (points * worth.high()));
        }
        return new Match(option, known ? (Double) sum(contributions) : null, sum(low), sum(high), contributions);
    }

    private static double sum(List<@Nullable Double> parts) {
        return parts.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
