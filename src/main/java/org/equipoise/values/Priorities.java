package org.equipoise.values;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What a person says matters, by the method they were asked with. Attributes are named by id, concerns of their own
/// by [OwnConcern#id]. Further methods are further cases of this type.
public sealed interface Priorities {

    /// Nothing is told yet; there are no weights then.
    Priorities NOTHING_TOLD = new Rating(Map.of(), List.of());

    /// How much each attribute matters.
    ///
    /// @param ratings by attribute, each a real number from 0 (does not matter) to 10
    /// @param unsure attributes of which the person is not sure; they weigh nothing and are reported back
    record Rating(Map<String, Double> ratings, List<String> unsure) implements Priorities {

        public static final double MOST = 10;

        public Rating {
            ratings = Map.copyOf(ratings);
            unsure = List.copyOf(unsure);
            if (!ratings.values().stream().allMatch(Rating::inRange)) {
                throw new IllegalArgumentException("A rating lies between 0 and 10");
            }
        }

        static boolean inRange(double rating) {
            return rating >= 0 && rating <= MOST;
        }
    }

    /// The attributes that matter most, the most important first.
    ///
    /// @param attributes one to three different ones
    record TopThree(List<String> attributes) implements Priorities {

        public static final int MOST = 3;

        public TopThree {
            attributes = List.copyOf(attributes);
            if (attributes.isEmpty()
                    || attributes.size() > MOST
                    || new HashSet<>(attributes).size() < attributes.size()) {
                throw new IllegalArgumentException("One to three different attributes matter most");
            }
        }
    }
}
