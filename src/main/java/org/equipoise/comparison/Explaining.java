package org.equipoise.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.explanation.Explanation;
import org.equipoise.explanation.Findings;
import org.equipoise.explanation.SentenceView;
import org.equipoise.profile.Found;

/// Hands over what a comparison found to be told in sentences.
final class Explaining {

    private Explaining() {}

    /// @param matches of the same comparison, as they are shown
    static List<SentenceView> of(Telling telling, Comparison comparison, List<MatchView> matches) {
        return Explanation.of(
                new Findings(
                        options(telling, matches),
                        comparison.rows().stream()
                                .filter(row -> row.weight() != null)
                                .map(row -> row(telling, comparison, row))
                                .toList(),
                        comparison.closest(),
                        comparison.draws(),
                        comparison.changes().stream()
                                .flatMap(change -> change(change).stream())
                                .toList()),
                telling.sentences());
    }

    private static List<Findings.Option> options(Telling telling, List<MatchView> matches) {
        List<Aid.Option> options = telling.aid().options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> {
                    String id = options.get(i).id();
                    String name = Objects.requireNonNull(
                                    telling.text().options().get(id))
                            .name();
                    return matches.isEmpty()
                            ? new Findings.Option(id, name, 0, List.of())
                            : new Findings.Option(
                                    id, name, share(matches.get(i).closestIn()), dominatedBy(matches.get(i)));
                })
                .toList();
    }

    private static double share(BigDecimal share) {
        return share.doubleValue();
    }

    private static List<Findings.Domination> dominatedBy(MatchView match) {
        return match.dominatedBy().stream()
                .map(each -> new Findings.Domination(each.option(), each.betterIn(), each.reason()))
                .toList();
    }

    private static Findings.Row row(Telling telling, Comparison comparison, Comparison.Row row) {
        boolean unsure = comparison.elicitation().priorities().unsure().contains(row.id());
        List<Findings.Cell> cells = new ArrayList<>();
        Telling.ToldRow told = row.attribute() == null ? null : telling.row(row.attribute());
        for (Comparison.Cell cell : row.cells()) {
            Comparison.Worth worth = Objects.requireNonNull(cell.worth());
            Double exact = worth.exact();
            cells.add(new Findings.Cell(
                    cell.option(),
                    exact == null ? null : (Double) (100 * row.weightOrNothing() * exact),
                    told == null ? "" : Objects.requireNonNull(told.inShort().get(cell.option())),
                    isFixed(cell.found())));
        }
        return new Findings.Row(
                row.id(),
                told == null ? "" : told.view().name(),
                told == null ? comparison.elicitation().textOf(row.id()) : told.matters(),
                row.weightOrNothing(),
                row.attribute() == null,
                unsure,
                cells);
    }

    /// A level is not measured; a risk without an interval is only as sure as nobody says.
    private static boolean isFixed(Found found) {
        return switch (found) {
            case Found.OfRisk risk -> risk.risk().interval() == null;
            case Found.OfQuantity quantity -> quantity.interval() == null;
            case Found.OfLevel _, Found.OfWords _, Found.Nothing _ -> false;
        };
    }

    private static List<Findings.Change> change(Comparison.Change change) {
        return change.at() == null || change.closest() == null
                ? List.of()
                : List.of(new Findings.Change(change.row(), change.weight(), change.at(), change.closest()));
    }
}
