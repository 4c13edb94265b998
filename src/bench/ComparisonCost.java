package org.equipoise.comparison;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.equipoise.aid.Aid;
import org.equipoise.aid.AidFixtures;
import org.equipoise.aid.Attribute;
import org.equipoise.aid.Cell;
import org.equipoise.evidence.Scale;
import org.equipoise.profile.PersonalEvidence;
import org.equipoise.profile.Profile;
import org.equipoise.robustness.Draws;
import org.equipoise.values.Elicitation;
import org.equipoise.values.Priorities;

/// What the draws cost: a comparison with them as a multiple of the same comparison without, in time and in memory.
/// Ratios are printed and nothing is judged. After `./mvnw test-compile`, from the project's folder:
///
/// ```
/// ./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/classpath
/// CLASSES=target/bench:target/classes:target/test-classes:$(cat target/classpath)
/// javac -cp "$CLASSES" -d target/bench src/bench/ComparisonCost.java
/// java -cp "$CLASSES" org.equipoise.comparison.ComparisonCost
/// ```
class ComparisonCost {

    private static final int ROUNDS = 30;
    private static final long AT_LEAST = 20_000_000;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Cost(double micros, double kilobytes) {}

    private static long kept;

    public static void main(String... arguments) {
        for (int[] size : new int[][] {{4, 12}, {8, 30}}) {
            Aid aid = aid(Aid.Display.MATCH, size[0], size[1]);
            Cost without = cost(asks(aid(Aid.Display.NONE, size[0], size[1]), () -> {
                throw new IllegalStateException("not drawn where rows stand alone");
            }));
            print("%d options × %d rows, rows alone".formatted(size[0], size[1]), without, without);
            for (int draws : new int[] {Draws.USUAL, Draws.MOST}) {
                PersonalEvidence evidence = new PersonalEvidence(aid, Profile.ofReferencePerson(aid));
                Draws drawn = Draws.of(evidence, draws);
                print("  %,6d draws, made anew".formatted(draws), cost(asks(aid, () -> Draws.of(evidence, draws))), without);
                print("  %,6d draws, at hand".formatted(draws), cost(asks(aid, () -> drawn)), without);
            }
        }
        System.out.println(kept == 0 ? "nothing was compared" : "");
    }

    /// Every question has other priorities.
    private static Runnable asks(Aid aid, Supplier<Draws> draws) {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Profile profile = Profile.ofReferencePerson(aid);
        List<String> options = aid.options().stream().map(Aid.Option::id).toList();
        return () -> {
            Map<String, Double> ratings = new LinkedHashMap<>();
            aid.attributes().forEach(row -> ratings.put(row.id(), (double) random.nextInt(1, 11)));
            Elicitation told = new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
            Comparison comparison = ComparisonEngine.compare(
                    new Asked(aid, options, "en", profile, told, true, null, AidFixtures.REVIEW_BY, draws));
            kept += comparison.rows().size();
        };
    }

    /// The median of several rounds, after as many to warm up.
    private static Cost cost(Runnable question) {
        List<Cost> rounds = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long bytes = MEMORY.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            int asked = 0;
            while (System.nanoTime() - start < AT_LEAST) {
                question.run();
                asked++;
            }
            long nanos = System.nanoTime() - start;
            rounds.add(new Cost(
                    nanos / 1e3 / asked, (MEMORY.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / asked));
        }
        double[] micros = rounds.subList(ROUNDS, 2 * ROUNDS).stream()
                .mapToDouble(Cost::micros)
                .sorted()
                .toArray();
        return new Cost(micros[ROUNDS / 2], rounds.getLast().kilobytes());
    }

    private static void print(String what, Cost cost, Cost without) {
        System.out.printf(
                "%-36s %10.0f µs %10.0f KB   × %6.1f in time, × %6.1f in memory%n",
                what,
                cost.micros(),
                cost.kilobytes(),
                cost.micros() / without.micros(),
                cost.kilobytes() / without.kilobytes());
    }

    /// Two thirds of the cells have an interval, one in twelve is unknown.
    private static Aid aid(Aid.Display display, int options, int rows) {
        List<String> ids = IntStream.range(0, options).mapToObj(i -> "option-" + i).toList();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        return AidFixtures.aid(
                display,
                ids,
                List.of(),
                List.of(),
                IntStream.range(0, rows)
                        .mapToObj(row -> AidFixtures.row(
                                "row-" + row,
                                new Scale(1, 0),
                                ids,
                                Arrays.stream(new Cell[options])
                                        .map(_ -> cell(random))
                                        .toArray(Cell[]::new)))
                        .toArray(Attribute[]::new));
    }

    private static Cell cell(RandomGenerator random) {
        double risk = random.nextDouble(0.1, 0.8);
        return switch (random.nextInt(12)) {
            case 0 -> AidFixtures.unknown();
            case 1, 2, 3 -> AidFixtures.level(risk);
            default -> AidFixtures.risk(risk, risk * 0.8, risk * 1.2);
        };
    }
}
