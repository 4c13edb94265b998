package org.equipoise.values;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a person says matters, by the method they were asked with. Attributes are named by id, concerns of their own
/// by [OwnConcern#id].
public sealed interface Priorities {

    /// Nothing is told yet; there are no weights then.
    Priorities NOTHING_TOLD = new Rating(Map.of(), List.of());

    /// That of which the person is not sure; it weighs nothing and is reported back.
    List<String> unsure();

    /// How much each attribute matters.
    ///
    /// @param ratings by attribute, each a real number from 0 (does not matter) to 10
    record Rating(Map<String, Double> ratings, List<String> unsure) implements Priorities {

        public static final double MOST = 10;

        public Rating {
            ratings = Map.copyOf(ratings);
            unsure = List.copyOf(unsure);
            must(ratings.values().stream().allMatch(Rating::inRange), "A rating lies between 0 and 10");
        }

        static boolean inRange(double rating) {
            return rating >= 0 && rating <= MOST;
        }
    }

    /// The attributes that matter most, the most important first.
    ///
    /// @param attributes one to three different ones
    record TopThree(List<String> attributes, List<String> unsure) implements Priorities {

        public static final int MOST = 3;

        public TopThree {
            attributes = List.copyOf(attributes);
            unsure = List.copyOf(unsure);
            must(!attributes.isEmpty() && attributes.size() <= MOST, "One to three attributes matter most");
            mustDiffer(attributes);
        }

        public TopThree(List<String> attributes) {
            this(attributes, List.of());
        }
    }

    /// A hundred points, shared out among what matters.
    ///
    /// @param points each from 0 (does not matter) to 100 with at most two decimals; together 100, or nothing
    record Points(Map<String, Double> points, List<String> unsure) implements Priorities {

        public static final BigDecimal ALL = BigDecimal.valueOf(100);

        private static final int DECIMALS = 2;

        public Points {
            points = Map.copyOf(points);
            unsure = List.copyOf(unsure);
            must(points.values().stream().allMatch(Points::canBeGiven), "Points lie between 0 and 100");
            must(addUp(points.values()), "Points are shared out in full");
        }

        static boolean canBeGiven(double points) {
            return points >= 0
                    && points <= ALL.doubleValue()
                    && BigDecimal.valueOf(points).stripTrailingZeros().scale() <= DECIMALS;
        }

        static boolean addUp(Collection<Double> points) {
            BigDecimal sum = sum(points);
            return sum.signum() == 0 || sum.compareTo(ALL) == 0;
        }

        /// As on paper: 33.33 three times is 99.99 and not a little more or less.
        static BigDecimal sum(Collection<Double> points) {
            return points.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// How much it matters that an attribute goes from the worst end of its scale to the best, beside the one for which
    /// that matters most.
    ///
    /// @param swings each from 0 (does not matter) to 100; 100 is given at least once, or nothing at all
    record Swing(Map<String, Double> swings, List<String> unsure) implements Priorities {

        public static final double MOST = 100;

        public Swing {
            swings = Map.copyOf(swings);
            unsure = List.copyOf(unsure);
            must(swings.values().stream().allMatch(Swing::inRange), "A swing lies between 0 and 100");
            must(isAnchored(swings.values()), "One swing matters most");
        }

        static boolean inRange(double swing) {
            return swing >= 0 && swing <= MOST;
        }

        static boolean isAnchored(Collection<Double> swings) {
            return swings.contains(MOST) || swings.stream().allMatch(swing -> swing == 0);
        }
    }

    /// What matters most and least of each few that were shown together.
    ///
    /// @param choices without the tasks that were left open
    record BestWorst(List<Choice> choices) implements Priorities {

        /// More than the tasks for any aid that can be read.
        public static final int MOST = 200;

        public BestWorst {
            choices = List.copyOf(choices);
            must(choices.size() <= MOST, "There are at most 200 choices");
        }

        @Override
        public List<String> unsure() {
            return List.of();
        }
    }

    /// @param shown three to five different ones
    /// @param best the one of them that matters most
    /// @param worst the one that matters least, another than `best`
    record Choice(List<String> shown, String best, String worst) {

        public static final int FEWEST = 3;
        public static final int MOST = 5;

        public Choice {
            shown = List.copyOf(shown);
            must(shown.size() >= FEWEST && shown.size() <= MOST, "Three to five are shown together");
            mustDiffer(shown);
            must(shown.contains(best) && shown.contains(worst) && !best.equals(worst), "Two of those shown are chosen");
        }
    }

    private static void mustDiffer(List<String> names) {
        must(new HashSet<>(names).size() == names.size(), "Nothing is named twice");
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
