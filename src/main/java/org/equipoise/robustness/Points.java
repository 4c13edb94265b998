package org.equipoise.robustness;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.random.SobolSequenceGenerator;

/// Where the draws stand: a Sobol sequence (directions of Joe and Kuo) without its first two points, 0 and 1/2 in every
/// coordinate; the same for everybody. A point gives every uncertain thing a step on a grid from 0 to 1. The first
/// points and the first uncertain things are the same however many of each there are.
final class Points {

    /// The first 16,384 points of the sequence lie on this grid.
    private static final int STEPS = 1 << 14;

    private static final int FEWEST_THINGS = 64;
    private static final double[] NORMAL = normalQuantiles();

    private static volatile Points usual = new Points(Draws.USUAL, 0);
    private static volatile Points most = new Points(Draws.MOST, 0);

    private final int things;
    private final char[][] steps;

    private Points(int draws, int things) {
        this.things = things;
        this.steps = new char[things][draws];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(Math.max(1, things));
        sequence.skipTo(1);
        for (int draw = 0; draw < draws && things > 0; draw++) {
            double[] point = sequence.nextVector();
            for (int thing = 0; thing < things; thing++) {
                steps[thing][draw] = (char) (point[thing] * STEPS);
            }
        }
    }

    /// Kept once made, as making them takes longer than using them.
    static Points of(int draws, int things) {
        Points kept = draws <= Draws.USUAL ? usual : most;
        return kept.things >= things ? kept : more(draws, things);
    }

    private static synchronized Points more(int draws, int things) {
        Points kept = draws <= Draws.USUAL ? usual : most;
        if (kept.things < things) {
            int enough = Math.max(FEWEST_THINGS, Integer.highestOneBit(things - 1) << 1);
            kept = new Points(draws <= Draws.USUAL ? Draws.USUAL : Draws.MOST, enough);
            if (draws <= Draws.USUAL) {
                usual = kept;
            } else {
                most = kept;
            }
        }
        return kept;
    }

    int step(int thing, int draw) {
        return steps[thing][draw];
    }

    /// A step as a number between 0 and 1: the middle of its stretch of the grid.
    static double uniform(int step) {
        return (step + 0.5) / STEPS;
    }

    /// A step as a standard normal deviate.
    static double normal(int step) {
        return NORMAL[step];
    }

    private static double[] normalQuantiles() {
        NormalDistribution normal = new NormalDistribution();
        return IntStream.range(0, STEPS)
                .mapToDouble(step -> normal.inverseCumulativeProbability(uniform(step)))
                .toArray();
    }
}
