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
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.robustness.Draws;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// Sets the options side by side. Every number could be checked by hand, and none depends on which other options there
/// are: worth v = clamp((x − worst) / (best − worst), 0, 1) on the aid's own scale, contribution = 100 · weight · v,
/// match = the sum of the contributions (weighted additive value, Keeney and Raiffa 1976).
final class ComparisonEngine {

    /// Changes whenever the same question could get another answer.
    static final String VERSION = "2";

    private ComparisonEngine() {}

    static Comparison compare(Asked asked) {
        Aid aid = asked.aid();
        Weights weights = asked.elicitation().weights(aid);
        List<Row> rows = rows(asked, weights);
        boolean scored = weights.told() && aid.display() == Aid.Display.MATCH;
        List<Match> matches = scored
                ? asked.options().stream().map(option -> match(option, rows)).toList()
                : List.of();
        Draws draws = scored ? asked.draws().get() : null;
        List<Standing> standings = draws == null ? List.of() : Standings.in(draws, asked, weights);
        String closest = Closest.among(standings, rows);
        return new Comparison(
                asked.language(),
                asked.today(),
                asked.profile(),
                asked.elicitation(),
                weights,
                rows,
                matches,
                standings,
                draws == null ? 0 : draws.count(),
                closest,
                !matches.isEmpty() && closest == null,
                closest == null ? List.of() : Changes.to(closest, asked.options(), rows),
                TradeOffs.among(rows, asked.leaning(), closest));
    }

    /// Those that weigh most first; among equals in the aid's order, own concerns last.
    private static List<Row> rows(Asked asked, Weights weights) {
        PersonalEvidence evidence = asked.evidence();
        List<Row> rows = new ArrayList<>();
        for (Attribute attribute : asked.aid().attributes()) {
            List<Cell> cells = asked.options().stream()
                    .map(option -> {
                        Found found = evidence.of(attribute.cell(option));
                        return new Cell(option, found, attribute.scored() ? worth(found, attribute) : null);
                    })
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

    private static Worth worth(Found found, Attribute attribute) {
        return switch (found) {
            case Found.OfRisk risk -> worth(risk.risk().value(), risk.risk().interval(), scale(attribute));
            case Found.OfQuantity quantity -> worth(quantity.value(), quantity.interval(), scale(attribute));
            case Found.OfLevel level -> worth(level.position(), null, Scale.OF_LEVELS);
            case Found.OfWords _, Found.Nothing _ -> Worth.UNKNOWN;
        };
    }

    private static Worth worth(double x, @Nullable Interval interval, Scale scale) {
        double exact = scale.valueOf(x);
        if (interval == null) {
            return new Worth(exact, exact, exact);
        }
        double one = scale.valueOf(interval.low());
        double other = scale.valueOf(interval.high());
        return new Worth(exact, Math.min(one, other), Math.max(one, other));
    }

    private static Scale scale(Attribute attribute) {
        if (attribute.scale() == null) {
            throw new IllegalStateException("The row %s has numbers and no scale".formatted(attribute.id()));
        }
        return attribute.scale();
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
