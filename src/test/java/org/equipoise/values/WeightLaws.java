package org.equipoise.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.equipoise.values.Priorities.TopThree;

/// What must hold of every way to weigh, whatever the method and whatever the person says.
final class WeightLaws {

    interface Law {
        void holds(Weighing weighing, Aid aid, Elicitation told, Random random);
    }

    private static final double NOISE = 1e-9;

    private WeightLaws() {}

    static void weightsSumToOne(Weighing weighing, Aid aid, Elicitation told, Random random) {
        SequencedMap<String, Double> weights = weighing.weights(aid, told);
        assertThat(weights.values()).allMatch(weight -> weight >= 0 && weight <= 1);
        assertThat(weights.values().stream().mapToDouble(i -> i).sum())
                .isCloseTo(weights.isEmpty() ? 0 : 1, within(1e-12));
    }

    /// Ratings times a constant; swings on any scale before the first is made 100; each choice made twice.
    static void scalesDoNotMatter(Weighing weighing, Aid aid, Elicitation told, Random random) {
        double factor = random.nextDouble(0.01, 1);
        Elicitation scaled = switch (told.priorities()) {
            case Rating(var ratings, var unsure) ->
                new Elicitation(
                        new Rating(times(factor, ratings), unsure),
                        told.ownConcerns().stream()
                                .map(own -> new OwnConcern(
                                        own.text(), own.importance() == null ? null : factor * own.importance()))
                                .toList());
            case Swing(var swings, var unsure) -> {
                Map<String, Double> attributes = new LinkedHashMap<>(times(factor / 10, swings));
                Double own = attributes.remove(OwnConcern.id(0));
                yield new Elicitation(
                        new Rating(attributes, unsure),
                        List.of(new OwnConcern("My garden", own == null ? (Double) 0.0 : own)));
            }
            case BestWorst(var choices) -> new Elicitation(new BestWorst(Weighing.twice(choices)), told.ownConcerns());
            case TopThree _, Points _ -> told;
        };
        same(weighing.weights(aid, scaled), weighing.weights(aid, told));
    }

    static void namesAndOrderDoNotMatter(Weighing weighing, Aid aid, Elicitation told, Random random) {
        Map<String, String> names = new LinkedHashMap<>();
        aid.attributes().forEach(row -> names.put(row.id(), "renamed-" + row.id()));
        List<Attribute> rows = new ArrayList<>(aid.attributes());
        Collections.shuffle(rows, random);
        List<String> options = aid.options().stream().map(Aid.Option::id).toList();
        Aid other = AidFixtures.aid(
                options,
                rows.stream()
                        .map(row -> AidFixtures.row(
                                "renamed-" + row.id(),
                                row.scale(),
                                options,
                                options.stream().map(row::cell).toArray(Cell[]::new)))
                        .toArray(Attribute[]::new));
        SequencedMap<String, Double> expected = new LinkedHashMap<>();
        weighing.weights(aid, told).forEach((id, weight) -> expected.put(names.getOrDefault(id, id), weight));
        same(weighing.weights(other, renamed(told, names, random)), expected);
    }

    /// More points come from somebody else's; a place among the top three, and a choice, likewise.
    static void raisingAMarkNeverLowersItsWeight(Weighing weighing, Aid aid, Elicitation told, Random random) {
        List<String> ids = new ArrayList<>(Weighable.attributes(aid));
        String id = ids.get(random.nextInt(ids.size()));
        double before = weighing.weights(aid, told).getOrDefault(id, 0.0);
        double after = weighing.weights(aid, raised(told, id, random)).getOrDefault(id, 0.0);
        assertThat(after).isGreaterThanOrEqualTo(before - NOISE);
    }

    /// What has no mark or a mark of 0 weighs nothing; what has one, or was shown in a choice, weighs something.
    static void nothingCountsThatIsNotTold(Weighing weighing, Aid aid, Elicitation told, Random random) {
        SequencedMap<String, Double> weights = weighing.weights(aid, told);
        boolean chooses = told.priorities() instanceof BestWorst;
        if (told.priorities() instanceof TopThree || weights.isEmpty()) {
            return;
        }
        for (String id : Weighable.attributes(aid)) {
            boolean counts = chooses
                    ? Weighing.choices(told).stream()
                            .anyMatch(choice -> choice.shown().contains(id))
                    : Weighing.marks(told).getOrDefault(id, 0.0) > NOISE;
            if (counts) {
                assertThat(weights.get(id)).isPositive();
            } else {
                assertThat(weights.get(id)).isLessThanOrEqualTo(NOISE);
            }
        }
    }

    private static Elicitation raised(Elicitation told, String id, Random random) {
        Priorities raised = switch (told.priorities()) {
            case Rating(var ratings, var unsure) ->
                new Rating(with(ratings, id, up(ratings.getOrDefault(id, 0.0), Rating.MOST, random)), unsure);
            case Swing(var swings, var unsure) ->
                new Swing(with(swings, id, up(swings.getOrDefault(id, 0.0), Swing.MOST, random)), unsure);
            case Points(var points, var unsure) -> {
                List<String> givers = points.keySet().stream().sorted().toList();
                String giver = givers.get(random.nextInt(givers.size()));
                double all = Points.sum(List.of(points.getOrDefault(giver, 0.0), points.getOrDefault(id, 0.0)))
                        .doubleValue();
                yield giver.equals(id)
                        ? told.priorities()
                        : new Points(with(with(points, giver, 0.0), id, all), unsure);
            }
            case TopThree(var picked, var _) -> {
                List<String> first = new ArrayList<>(picked);
                first.remove(id);
                first.addFirst(id);
                yield new TopThree(
                        first.stream().limit(Math.max(picked.size(), 1)).toList());
            }
            case BestWorst(var choices) ->
                new BestWorst(choices.stream()
                        .map(choice ->
                                choice.shown().contains(id) && random.nextBoolean() ? better(choice, id) : choice)
                        .toList());
        };
        return new Elicitation(raised, told.ownConcerns());
    }

    /// The worst becomes neither, anything else the best.
    private static Choice better(Choice choice, String id) {
        String other = choice.shown().stream()
                .filter(each -> !each.equals(id) && !each.equals(choice.best()))
                .findFirst()
                .orElseThrow();
        return choice.worst().equals(id)
                ? new Choice(choice.shown(), choice.best(), other)
                : new Choice(choice.shown(), id, choice.worst());
    }

    private static Elicitation renamed(Elicitation told, Map<String, String> names, Random random) {
        Priorities renamed = switch (told.priorities()) {
            case Rating(var ratings, var unsure) -> new Rating(renamed(ratings, names), renamed(unsure, names));
            case Points(var points, var unsure) -> new Points(renamed(points, names), renamed(unsure, names));
            case Swing(var swings, var unsure) -> new Swing(renamed(swings, names), renamed(unsure, names));
            case TopThree(var picked, var unsure) -> new TopThree(renamed(picked, names), renamed(unsure, names));
            case BestWorst(var choices) -> {
                List<Choice> shuffled = new ArrayList<>();
                for (Choice choice : choices) {
                    List<String> shown = new ArrayList<>(renamed(choice.shown(), names));
                    Collections.shuffle(shown, random);
                    shuffled.add(new Choice(
                            shown,
                            names.getOrDefault(choice.best(), choice.best()),
                            names.getOrDefault(choice.worst(), choice.worst())));
                }
                Collections.shuffle(shuffled, random);
                yield new BestWorst(shuffled);
            }
        };
        return new Elicitation(renamed, told.ownConcerns());
    }

    private static List<String> renamed(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).toList();
    }

    private static Map<String, Double> renamed(Map<String, Double> marks, Map<String, String> names) {
        Map<String, Double> renamed = new LinkedHashMap<>();
        marks.forEach((id, mark) -> renamed.put(names.getOrDefault(id, id), mark));
        return renamed;
    }

    private static Map<String, Double> with(Map<String, Double> marks, String id, double mark) {
        Map<String, Double> changed = new LinkedHashMap<>(marks);
        changed.put(id, mark);
        return changed;
    }

    private static Map<String, Double> times(double factor, Map<String, Double> marks) {
        return Weighing.changed(new LinkedHashMap<>(marks), mark -> mark * factor);
    }

    private static double up(double mark, double most, Random random) {
        return Math.min(most, mark + (most - mark) * random.nextDouble());
    }

    private static void same(SequencedMap<String, Double> one, SequencedMap<String, Double> other) {
        assertThat(one).containsOnlyKeys(other.keySet());
        one.forEach((id, weight) -> assertThat(weight).isCloseTo(other.get(id), within(NOISE)));
    }
}
