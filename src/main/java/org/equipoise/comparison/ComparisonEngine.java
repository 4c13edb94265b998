package org.equipoise.comparison;

import java.time.LocalDate;
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
import org.equipoise.comparison.Comparison.Worth;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.values.Elicitation;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Weights;
import org.jspecify.annotations.Nullable;

/// Sets the options side by side. Every number could be checked by hand, and none depends on which other options there
/// are: worth v = clamp((x − worst) / (best − worst), 0, 1) on the aid's own scale, contribution = 100 · weight · v,
/// match = the sum of the contributions (weighted additive value, Keeney and Raiffa 1976).
final class ComparisonEngine {

    /// Changes whenever the same question could get another answer.
    static final String VERSION = "1";

    private ComparisonEngine() {}

    /// @param profile made for this aid, and `elicitation` likewise
    /// @param leaning an option's id; anything else is no leaning
    /// @param today the day for which numbers are fresh or stale
    static Comparison compare(
            Aid aid,
            String language,
            Profile profile,
            Elicitation elicitation,
            @Nullable String leaning,
            LocalDate today) {
        Weights weights = elicitation.weights(aid);
        List<Row> rows = rows(aid, new PersonalEvidence(aid, profile), elicitation, weights);
        List<Match> matches = weights.told() && aid.display() == Aid.Display.MATCH
                ? aid.options().stream().map(option -> match(option.id(), rows)).toList()
                : List.of();
        String closest = closest(matches);
        return new Comparison(
                language,
                today,
                profile,
                elicitation,
                weights,
                rows,
                matches,
                closest,
                !matches.isEmpty() && closest == null,
                TradeOffs.among(rows, leaning, closest));
    }

    /// Those that weigh most first; among equals in the aid's order, own concerns last.
    private static List<Row> rows(Aid aid, PersonalEvidence evidence, Elicitation elicitation, Weights weights) {
        List<Row> rows = new ArrayList<>();
        for (Attribute attribute : aid.attributes()) {
            List<Cell> cells = aid.options().stream()
                    .map(option -> {
                        Found found = evidence.of(attribute.cell(option.id()));
                        return new Cell(option.id(), found, attribute.scored() ? worth(found, attribute) : null);
                    })
                    .toList();
            rows.add(new Row(
                    attribute.id(), attribute, weights.of(attribute.id()).orElse(null), cells));
        }
        for (int i = 0; i < elicitation.ownConcerns().size(); i++) {
            List<Cell> cells = aid.options().stream()
                    .map(option -> new Cell(option.id(), new Found.Nothing(Provenance.NOWHERE), Worth.UNKNOWN))
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

    /// The option whose low end is at least every other's high end, to the tenth that a reader sees, and that is not
    /// simply level with another. Only that holds whatever the unknown turns out to be.
    private static @Nullable String closest(List<Match> matches) {
        return matches.stream()
                .filter(each -> matches.stream()
                        .filter(other -> !other.option().equals(each.option()))
                        .allMatch(other -> isCloser(each, other)))
                .map(Match::option)
                .findFirst()
                .orElse(null);
    }

    private static boolean isCloser(Match one, Match other) {
        int ahead = Rounding.points(one.low()).compareTo(Rounding.points(other.high()));
        boolean canBeAhead = Rounding.points(one.high()).compareTo(Rounding.points(other.low())) > 0;
        return ahead > 0 || (ahead == 0 && canBeAhead);
    }
}
