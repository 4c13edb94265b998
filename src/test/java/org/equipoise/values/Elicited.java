package org.equipoise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.equipoise.aid.Aid;
import org.equipoise.values.Priorities.BestWorst;
import org.equipoise.values.Priorities.Choice;
import org.equipoise.values.Priorities.Points;
import org.equipoise.values.Priorities.Rating;
import org.equipoise.values.Priorities.Swing;
import org.equipoise.values.Priorities.TopThree;

/// Anything that a person may say of an aid, by each of the methods, with a concern of their own.
public final class Elicited {

    private static final int LEFT_OUT = -1;

    private Elicited() {}

    /// By any method that the aid offers.
    public static Arbitrary<Elicitation> of(Aid aid) {
        return Arbitraries.of(Method.offeredBy(aid)).flatMap(method -> by(method, aid));
    }

    static Arbitrary<Elicitation> by(Method method, Aid aid) {
        List<String> attributes = Weighable.attributes(aid);
        List<String> all =
                Stream.concat(attributes.stream(), Stream.of(OwnConcern.id(0))).toList();
        return switch (method) {
            case RATING -> ratings(attributes);
            case TOP_THREE -> topThree(all).map(Elicited::withMyGarden);
            case POINTS -> points(all).map(Elicited::withMyGarden);
            case SWING -> swings(all).map(Elicited::withMyGarden);
            case BEST_WORST -> choices(all).map(Elicited::withMyGarden);
        };
    }

    private static Elicitation withMyGarden(Priorities priorities) {
        return new Elicitation(priorities, List.of(new OwnConcern("My garden", null)));
    }

    private static Arbitrary<Elicitation> ratings(List<String> ids) {
        return Combinators.combine(marks(ids, 10), Arbitraries.doubles().between(0, 10))
                .as((marks, own) -> new Elicitation(
                        new Rating(marks, unsure(ids, marks)), List.of(new OwnConcern("My garden", own))));
    }

    private static Arbitrary<Priorities> topThree(List<String> ids) {
        return Combinators.combine(
                        Arbitraries.shuffle(ids), Arbitraries.integers().between(1, TopThree.MOST))
                .as((shuffled, most) ->
                        new TopThree(shuffled.stream().limit(most).toList()));
    }

    /// Hundredths of points, cut from all of them one after the other.
    private static Arbitrary<Priorities> points(List<String> ids) {
        return Arbitraries.integers()
                .between(0, 10_000)
                .list()
                .ofSize(ids.size() - 1)
                .map(cuts -> {
                    List<Integer> ends = new ArrayList<>(cuts.stream().sorted().toList());
                    ends.addFirst(0);
                    ends.add(10_000);
                    Map<String, Double> points = new LinkedHashMap<>();
                    for (int i = 0; i < ids.size(); i++) {
                        points.put(
                                ids.get(i),
                                BigDecimal.valueOf(ends.get(i + 1) - ends.get(i), 2)
                                        .doubleValue());
                    }
                    return new Points(points, List.of());
                });
    }

    private static Arbitrary<Priorities> swings(List<String> ids) {
        return Combinators.combine(marks(ids, Swing.MOST), Arbitraries.of(ids)).as((marks, first) -> {
            Map<String, Double> swings = new LinkedHashMap<>(marks);
            swings.put(first, Swing.MOST);
            return new Swing(swings, unsure(ids, swings));
        });
    }

    /// Some of the balanced tasks and some of anybody's own making, answered anyhow.
    private static Arbitrary<Priorities> choices(List<String> ids) {
        Arbitrary<List<String>> ours =
                Arbitraries.of(ChoiceTasks.of(ids).tasks()).flatMap(Arbitraries::shuffle);
        Arbitrary<List<String>> others = Combinators.combine(
                        Arbitraries.shuffle(ids),
                        Arbitraries.integers().between(Choice.FEWEST, Math.min(Choice.MOST, ids.size())))
                .as((shuffled, size) -> shuffled.stream().limit(size).toList());
        return Arbitraries.oneOf(ours, others)
                .map(shown -> new Choice(shown, shown.getFirst(), shown.getLast()))
                .list()
                .ofMaxSize(12)
                .map(BestWorst::new);
    }

    /// Without those of which the person says nothing.
    private static Arbitrary<Map<String, Double>> marks(List<String> ids, double most) {
        return Arbitraries.oneOf(Arbitraries.doubles().between(0, most), Arbitraries.of(0.0, (double) LEFT_OUT, most))
                .list()
                .ofSize(ids.size())
                .map(numbers -> {
                    Map<String, Double> marks = new LinkedHashMap<>();
                    IntStream.range(0, ids.size())
                            .filter(i -> numbers.get(i) != LEFT_OUT)
                            .forEach(i -> marks.put(ids.get(i), numbers.get(i)));
                    return marks;
                });
    }

    private static List<String> unsure(List<String> ids, Map<String, Double> marks) {
        return ids.stream().filter(id -> !marks.containsKey(id)).toList();
    }
}
