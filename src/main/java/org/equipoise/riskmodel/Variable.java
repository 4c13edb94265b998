package org.equipoise.riskmodel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number that is made of inputs, for the terms of a formula.
sealed interface Variable {

    String id();

    /// The inputs and variables that it is made of.
    Set<String> uses();

    /// 1 where the input was answered so, and 0 where not.
    record Indicator(String id, String from, Input.Value is) implements Variable {

        @Override
        public Set<String> uses() {
            return Set.of(from);
        }
    }

    /// A number, taken through steps in their order. A yes counts as 1, a no as 0.
    record Derived(String id, String from, List<Step> steps) implements Variable {

        @Override
        public Set<String> uses() {
            return Stream.concat(Stream.of(from), steps.stream().flatMap(step -> step.uses().stream()))
                    .collect(Collectors.toSet());
        }
    }

    /// A plain number, or another input or variable by its name.
    ///
    /// @param name null for a plain number
    record Operand(@Nullable String name, double number) {}

    /// A range of numbers, open where an end is null.
    record Band(
            @Nullable Double from,
            @Nullable Double above,
            @Nullable Double below) {

        boolean holds(double number) {
            return (from == null || number >= from)
                    && (above == null || number > above)
                    && (below == null || number < below);
        }

        List<Double> edges() {
            return Stream.of(Optional.ofNullable(from), Optional.ofNullable(above), Optional.ofNullable(below))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    sealed interface Step {

        enum Sign {
            PLUS,
            MINUS,
            TIMES,
            OVER
        }

        record Sum(Sign sign, Operand operand) implements Step {}

        record Ln() implements Step {}

        /// The smaller of the number and the limit: one side of a knee.
        record AtMost(double limit) implements Step {}

        record AtLeast(double limit) implements Step {}

        /// 1 inside the range and 0 outside.
        record Within(Band band) implements Step {}

        /// The numbers at which it takes another course.
        default List<Double> edges() {
            return switch (this) {
                case Within within -> within.band().edges();
                case AtMost most -> List.of(most.limit());
                case AtLeast least -> List.of(least.limit());
                case Sum _, Ln _ -> List.of();
            };
        }

        default Set<String> uses() {
            return this instanceof Sum sum && sum.operand().name() != null
                    ? Set.of(sum.operand().name())
                    : Set.of();
        }
    }
}
