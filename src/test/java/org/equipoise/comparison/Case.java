package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Baseline;
import org.equipoise.aid.Cell;
import org.equipoise.aid.Provenance;
import org.equipoise.evidence.Certainty;
import org.equipoise.evidence.Effect;
import org.equipoise.evidence.Interval;
import org.equipoise.evidence.Risk;
import org.equipoise.evidence.Scale;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Elicited;
import org.equipoise.values.OwnConcern;
import org.equipoise.values.Priorities;

/// Any aid and anything that a person may say of it.
record Case(Aid aid, Elicitation elicitation) {

    private static final String BASELINE = "base";
    private static final Provenance A_TRIAL = new Provenance(Certainty.LOW, List.of("trial"), AidFixtures.REVIEW_BY);

    private enum Kind {
        RISKS,
        QUANTITIES,
        LEVELS,
        WORDS
    }

    static Arbitrary<Case> any() {
        Arbitrary<Integer> options = Arbitraries.integers().between(2, 5);
        Arbitrary<Integer> rows = Arbitraries.integers().between(1, 6);
        return Combinators.combine(options, rows).flatAs(Case::aids).flatMap(Case::about);
    }

    private static Arbitrary<Aid> aids(int options, int rows) {
        List<String> ids =
                IntStream.range(0, options).mapToObj(i -> "option-" + i).toList();
        return Combinators.combine(IntStream.range(0, rows)
                        .mapToObj(i -> row("row-" + i, ids))
                        .toList())
                .as(attributes -> AidFixtures.aid(
                        Aid.Display.MATCH,
                        ids,
                        List.of(),
                        List.of(new Baseline.Fixed(BASELINE, Risk.of(0.3, 0.2, 0.4), List.of("trial"))),
                        attributes.toArray(Attribute[]::new)));
    }

    static Arbitrary<Case> about(Aid aid) {
        return Arbitraries.oneOf(ratings(aid), topThree(aid), Elicited.of(aid))
                .map(elicitation -> new Case(aid, elicitation));
    }

    private static Arbitrary<Attribute> row(String id, List<String> options) {
        return Arbitraries.of(Kind.class).flatMap(kind -> {
            List<Arbitrary<Cell>> cells = IntStream.range(0, options.size())
                    .mapToObj(i -> cell(kind, i < 2))
                    .toList();
            return Combinators.combine(Combinators.combine(cells).as(List::copyOf), scale(kind))
                    .as((known, scale) -> AidFixtures.row(id, scale, options, known.toArray(Cell[]::new)));
        });
    }

    /// @param scored so that taking one option away never leaves a scored row with words alone
    private static Arbitrary<Cell> cell(Kind kind, boolean scored) {
        if (kind == Kind.WORDS) {
            return Arbitraries.just(AidFixtures.words());
        }
        Arbitrary<Cell> usual = switch (kind) {
            case RISKS -> Arbitraries.oneOf(risks(), effects());
            case QUANTITIES -> numbers(-20, 120).map(n -> AidFixtures.quantity(n[1], n[0], n[2]));
            default -> levels();
        };
        return Arbitraries.frequencyOf(
                Tuple.of(8, usual),
                Tuple.of(1, levels()),
                Tuple.of(2, Arbitraries.just(AidFixtures.unknown())),
                Tuple.of(1, scored ? levels() : Arbitraries.just(AidFixtures.words())));
    }

    private static Arbitrary<Cell> risks() {
        return Combinators.combine(numbers(0, 1), Arbitraries.of(true, false))
                .as((n, known) -> known ? AidFixtures.risk(n[1], n[0], n[2]) : AidFixtures.risk(n[1]));
    }

    private static Arbitrary<Cell> effects() {
        return Combinators.combine(numbers(0.1, 3), Arbitraries.integers().between(0, 2))
                .as((n, kind) -> {
                    Interval interval = new Interval(n[0], n[2]);
                    Effect effect = switch (kind) {
                        case 0 -> new Effect.RelativeRisk(n[1], interval);
                        case 1 -> new Effect.HazardRatio(n[1], interval);
                        default -> new Effect.OddsRatio(n[1], interval);
                    };
                    return new Cell.Relative(effect, BASELINE, A_TRIAL);
                });
    }

    private static Arbitrary<Cell> levels() {
        return Arbitraries.doubles().between(0, 1).map(AidFixtures::level);
    }

    private static Arbitrary<Scale> scale(Kind kind) {
        double most = kind == Kind.QUANTITIES ? 100 : 1;
        return Combinators.combine(
                        Arbitraries.doubles().between(0, most),
                        Arbitraries.doubles().between(0, most))
                .filter((worst, best) -> Math.abs(worst - best) > 0.05)
                .as(Scale::new);
    }

    /// Three numbers in order.
    private static Arbitrary<double[]> numbers(double least, double most) {
        return Arbitraries.doubles()
                .between(least, most)
                .ofScale(3)
                .array(double[].class)
                .ofSize(3)
                .map(numbers -> Arrays.stream(numbers).sorted().toArray());
    }

    private static Arbitrary<Elicitation> ratings(Aid aid) {
        List<String> ids = weighable(aid);
        Arbitrary<List<Double>> ratings = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.doubles().between(0, 10).ofScale(1)),
                        Tuple.of(1, Arbitraries.just(-1.0)))
                .list()
                .ofSize(ids.size());
        Arbitrary<List<Double>> own =
                Arbitraries.doubles().between(0, 10).ofScale(1).list().ofMaxSize(2);
        return Combinators.combine(ratings, own).as((numbers, importances) -> {
            Map<String, Double> rated = new LinkedHashMap<>();
            List<String> unsure = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                if (numbers.get(i) < 0) {
                    unsure.add(ids.get(i));
                } else {
                    rated.put(ids.get(i), numbers.get(i));
                }
            }
            return new Elicitation(
                    new Priorities.Rating(rated, unsure),
                    importances.stream()
                            .map(each -> new OwnConcern("My garden", each))
                            .toList());
        });
    }

    private static Arbitrary<Elicitation> topThree(Aid aid) {
        List<OwnConcern> own = List.of(new OwnConcern("My garden", null));
        List<String> ids = new ArrayList<>(weighable(aid));
        ids.add(OwnConcern.id(0));
        return Combinators.combine(
                        Arbitraries.shuffle(ids), Arbitraries.integers().between(1, Priorities.TopThree.MOST))
                .as((shuffled, most) -> new Elicitation(
                        new Priorities.TopThree(shuffled.stream().limit(most).toList()), own));
    }

    private static List<String> weighable(Aid aid) {
        return aid.attributes().stream()
                .filter(Attribute::scored)
                .map(Attribute::id)
                .toList();
    }
}
