package org.equipoise.comparison;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.comparison.Comparison.Match;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.Found;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;
import org.jspecify.annotations.Nullable;

/// A way to come from an aid and what a person says to matches: ours, and well-known faulty ones.
public interface Formula {

    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    List<Match> matches(Case of);

    /// Ours.
    static Comparison compare(Case of) {
        return compare(of.aid(), of.elicitation(), null);
    }

    static Comparison compare(Aid aid, Elicitation elicitation, @Nullable String leaning) {
        return ComparisonEngine.compare(asked(aid, optionsOf(aid), elicitation, true, leaning));
    }

    /// What the reference person asks.
    static Asked asked(Aid aid, List<String> options, Elicitation elicitation, boolean sure, @Nullable String leaning) {
        Profile profile = Profile.ofReferencePerson(aid);
        return new Asked(
                aid,
                options,
                "en",
                () -> new Sheet(aid, profile),
                elicitation,
                sure,
                leaning,
                TODAY,
                () -> Draws.of(new PersonalEvidence(aid, profile), Draws.USUAL),
                () -> true);
    }

    static List<String> optionsOf(Aid aid) {
        return aid.options().stream().map(Aid.Option::id).toList();
    }

    /// Faulty: what the options shown get, as shares of their sum.
    static List<Match> asShareOfTheTotal(Case of) {
        List<Match> matches = compare(of).matches();
        double all = matches.stream()
                .mapToDouble(match -> match.exact() == null ? 0 : match.exact())
                .sum();
        return matches.stream()
                .map(match -> match.exact() == null || all == 0
                        ? match
                        : new Match(
                                match.option(),
                                100 * match.exact() / all,
                                100 * match.low() / all,
                                100 * match.high() / all,
                                match.contributions()))
                .toList();
    }

    /// Faulty: a scale from the worst to the best of the options shown.
    static List<Match> scaledToTheOptionsShown(Case of) {
        return compare(new Case(withRows(of.aid(), row -> scaledToItsOptions(of.aid(), row)), of.elicitation()))
                .matches();
    }

    /// Faulty: what is not known counts as the worst.
    static List<Match> withUnknownAsZero(Case of) {
        return compare(new Case(
                        withRows(
                                of.aid(),
                                row -> withCells(
                                        row, (_, cell) -> cell instanceof Cell.Unknown ? AidFixtures.level(0) : cell)),
                        of.elicitation()))
                .matches();
    }

    /// Faulty: importances as they are, out of ten, and not as shares of what matters.
    static List<Match> withoutShares(Case of) {
        double told = of.elicitation().priorities() instanceof Priorities.Rating(var ratings, var _)
                ? ratings.values().stream().mapToDouble(Double::doubleValue).sum() / Priorities.Rating.MOST
                : 1;
        return compare(of).matches().stream().map(match -> times(told, match)).toList();
    }

    /// Faulty: whoever stands first is a little ahead.
    static List<Match> withABonusForTheFirst(Case of) {
        return IntStream.range(0, of.aid().options().size())
                .mapToObj(i -> i > 0 || compare(of).matches().isEmpty()
                        ? compare(of).matches().stream().skip(i).limit(1).toList()
                        : List.of(times(0.99, compare(of).matches().getFirst())))
                .flatMap(List::stream)
                .toList();
    }

    /// Faulty: a range that shrinks where the evidence is vaguer.
    static List<Match> withRangesAroundTheMiddle(Case of) {
        return compare(of).matches().stream()
                .map(match -> {
                    double half = (100 - (match.high() - match.low())) / 2;
                    double middle = (match.high() + match.low()) / 2;
                    return new Match(
                            match.option(), match.exact(), middle - half, middle + half, match.contributions());
                })
                .toList();
    }

    /// Faulty: what matters more counts less.
    static List<Match> withWeightsTurnedRound(Case of) {
        return compare(new Case(of.aid(), Changed.turnedRound(of.elicitation())))
                .matches();
    }

    private static Match times(double factor, Match match) {
        return new Match(
                match.option(),
                match.exact() == null ? null : (Double) (factor * match.exact()),
                factor * match.low(),
                factor * match.high(),
                match.contributions());
    }

    static Aid withRows(Aid aid, UnaryOperator<Attribute> change) {
        return new Aid(
                aid.slug(),
                aid.kind(),
                aid.display(),
                aid.readingGrade(),
                aid.codes(),
                aid.adaptedFrom(),
                aid.searched(),
                aid.evidence(),
                aid.reviewBy(),
                aid.profile(),
                aid.baselines(),
                aid.options(),
                aid.attributes().stream().map(change).toList(),
                aid.valuesQuestions(),
                aid.knowledge(),
                aid.questionsToAsk(),
                aid.test(),
                aid.sources(),
                aid.disclosures(),
                aid.texts(),
                aid.translations(),
                aid.glossary(),
                aid.media());
    }

    static Attribute withCells(Attribute row, BiFunction<String, Cell, Cell> change) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll(change);
        return new Attribute(row.id(), row.kind(), row.facet(), row.time(), row.unit(), row.scale(), cells);
    }

    static Attribute scaledToItsOptions(Aid aid, Attribute row) {
        PersonalEvidence evidence = new PersonalEvidence(aid, Profile.ofReferencePerson(aid));
        double[] values = row.cells().values().stream()
                .map(evidence::of)
                .mapToDouble(found -> switch (found) {
                    case Found.OfRisk risk -> risk.risk().value();
                    case Found.OfQuantity quantity -> quantity.value();
                    default -> Double.NaN;
                })
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        Scale scale = values.length == 0 || values[0] == values[values.length - 1]
                ? row.scale()
                : new Scale(values[values.length - 1], values[0]);
        return new Attribute(row.id(), row.kind(), row.facet(), row.time(), row.unit(), scale, row.cells());
    }
}
