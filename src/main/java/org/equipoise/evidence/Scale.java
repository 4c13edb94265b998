package org.equipoise.evidence;

/// The two ends between which a value counts, as the author of an aid declares them; either end may be the larger.
public record Scale(double worst, double best) {

    /// Of a level: its position is its value.
    public static final Scale OF_LEVELS = new Scale(0, 1);

    public Scale {
        if (!Double.isFinite(best - worst) || worst == best) {
            throw new IllegalArgumentException("A scale has two different, finite ends");
        }
    }

    /// Where x stands between worst (0) and best (1): clamp((x − worst) / (best − worst), 0, 1).
    public double valueOf(double x) {
        return Math.clamp((x - worst) / (best - worst), 0.0, 1.0);
    }
}
