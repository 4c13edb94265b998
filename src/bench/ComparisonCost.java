package org.equipoise.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What the draws cost: a comparison with them as a multiple of the same comparison without, in time and in memory,
/// each with other priorities than the one before. Ratios are printed and nothing is judged. From the project's
/// folder (six minutes):
///
/// ```
/// ./mvnw -q -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
/// CLASSES=target/bench:target/classes:target/test-classes:$(cat target/classpath)
/// mkdir -p target/bench && javac -proc:full -cp "$CLASSES" -d target/bench src/bench/ComparisonCost.java
/// java -cp "$CLASSES" org.equipoise.comparison.ComparisonCost
/// ```
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ComparisonCost {

    @Param({"4x12", "8x30"})
    public String size = "";

    @Param({"0", "1000", "10000"})
    public int draws;

    private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    private Aid aid;
    private Sheet sheet;
    private Draws drawn;

    @Setup
    public void choose() {
        String[] parts = size.split("x", 2);
        Aid.Display display = draws == 0 ? Aid.Display.NONE : Aid.Display.MATCH;
        aid = aid(display, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        sheet = sheet();
        drawn = draws == 0 ? null : draw();
    }

    /// As for somebody who moves a slider: the draws do not depend on what matters.
    @Benchmark
    public Object atHand() {
        return compare(sheet, drawn);
    }

    /// As for the first one with such a profile.
    @Benchmark
    public Object drawnAnew() {
        return compare(sheet(), draws == 0 ? null : draw());
    }

    private Sheet sheet() {
        return new Sheet(aid, Profile.ofReferencePerson(aid));
    }

    private Draws draw() {
        return Draws.of(new PersonalEvidence(aid, Profile.ofReferencePerson(aid)), draws);
    }

    private Comparison compare(Sheet of, Draws by) {
        List<String> options = aid.options().stream().map(Aid.Option::id).toList();
        Map<String, Double> ratings = new LinkedHashMap<>();
        aid.attributes().forEach(row -> ratings.put(row.id(), (double) random.nextInt(1, 11)));
        Elicitation told = new Elicitation(new Priorities.Rating(ratings, List.of()), List.of());
        return ComparisonEngine.compare(new Asked(
                aid, options, "en", () -> of, told, true, null, AidFixtures.REVIEW_BY, () -> by, () -> true));
    }

    public static void main(String... arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ComparisonCost.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (RunResult result : results) {
            RunResult alone = results.stream()
                    .filter(other -> of(other, "draws").equals("0")
                            && of(other, "size").equals(of(result, "size"))
                            && name(other).equals(name(result)))
                    .findFirst()
                    .orElseThrow();
            System.out.printf(
                    "%s, %6s draws, %-10s %9.1f µs (× %5.1f) %9.1f KB (× %5.1f)%n",
                    of(result, "size"),
                    of(result, "draws"),
                    name(result),
                    micros(result),
                    micros(result) / micros(alone),
                    kilobytes(result),
                    kilobytes(result) / kilobytes(alone));
        }
    }

    private static String of(RunResult result, String parameter) {
        return result.getParams().getParam(parameter);
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private static double micros(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double kilobytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024;
    }

    /// Two thirds of the cells have an interval, one in twelve is unknown.
    private static Aid aid(Aid.Display display, int options, int rows) {
        List<String> ids = IntStream.range(0, options).mapToObj(i -> "option-" + i).toList();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        List<Attribute> attributes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Cell[] cells = Arrays.stream(new Cell[options]).map(_ -> cell(random)).toArray(Cell[]::new);
            attributes.add(AidFixtures.row("row-" + row, new Scale(1, 0), ids, cells));
        }
        return AidFixtures.aid(display, ids, List.of(), List.of(), attributes.toArray(Attribute[]::new));
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
