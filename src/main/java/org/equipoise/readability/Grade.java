package org.equipoise.readability;

import org.jspecify.annotations.Nullable;

/// What a formula says of a text, to one decimal place: its own score, and the school grade that this stands for, where it
/// stands for one.
public record Grade(Formula formula, double score, @Nullable Double schoolGrade) {

    static Grade of(Formula formula, Measures text) {
        double score = Math.round(formula.score(text) * 10) / 10.0;
        return new Grade(
                formula,
                score,
                switch (formula) {
                    case FLESCH_KINCAID, SMOG -> score;
                    case FERNANDEZ_HUERTA -> Limits.schoolGrade(score);
                    case INFLESZ -> null;
                });
    }

    boolean isAbove(int limit) {
        return schoolGrade != null && schoolGrade > limit;
    }
}
