package org.equipoise.robustness;

/// How closely each option matches in each draw, added up row by row.
final class Sums {

    /// Differences that the order of adding may leave behind; whoever is no further apart is level.
    static final double NOISE = 1e-9;

    private final double[][] byOption;

    Sums(int options, int draws) {
        this.byOption = new double[options][draws];
    }

    /// @param weights one for each draw, or a single one; `worths` likewise
    void add(int option, double[] weights, double[] worths) {
        double[] sums = byOption[option];
        if (weights.length == 1 && worths.length == 1) {
            double points = weights[0] * worths[0];
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += points;
            }
        } else if (weights.length == 1) {
            double weight = weights[0];
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += weight * worths[draw];
            }
        } else if (worths.length == 1) {
            double worth = worths[0];
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += weights[draw] * worth;
            }
        } else {
            for (int draw = 0; draw < sums.length; draw++) {
                sums[draw] += weights[draw] * worths[draw];
            }
        }
    }

    /// In how many draws each option is ahead; where several are, each has its part of the draw.
    double[] ahead() {
        double[] ahead = new double[byOption.length];
        for (int draw = 0; draw < byOption[0].length; draw++) {
            double most = Double.NEGATIVE_INFINITY;
            for (double[] sums : byOption) {
                most = Math.max(most, sums[draw]);
            }
            int level = 0;
            for (double[] sums : byOption) {
                level += sums[draw] >= most - NOISE ? 1 : 0;
            }
            for (int option = 0; option < ahead.length; option++) {
                ahead[option] += byOption[option][draw] >= most - NOISE ? 1.0 / level : 0;
            }
        }
        return ahead;
    }
}
